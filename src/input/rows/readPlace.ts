import type { Place } from './Places.js';
import type { RowAccess } from './RowAccess.js';

/** A row among institutions that is about all of them. */
const average = /^(?:小计|平均(?:数|值)?|均值|average|mean|all|(?:各|全部|所有|每[所个]).{0,8})$/i;

/** The area and the institution of a row; by default, the area that the caller named. */
export function readPlace(access: RowAccess): Place | undefined {
  const { stated, assumed, clashes } = access.row;
  const { places } = access.vocabulary;
  const [area, institution] = [access.text('area'), access.text('institution')];
  if (area === undefined || institution === undefined) return undefined;
  let place = stated.place ?? access.group.place;
  if (area !== '') {
    let named = places.find(area);
    for (const { column, cell } of clashes)
      if (column === 'area' && typeof cell === 'string') named ??= places.find(cell);
    if (place !== undefined && place.area !== named?.area)
      return access.contradicts('area', place.area);
    place = named ?? unknownPlace(access, area);
  }
  place ??= assumed.place;
  if (institution !== '') {
    const own = average.test(institution) ? access.home : places.find(institution);
    // 单位名称 can be the heading of townships, too.
    if (own !== undefined && own.kind !== 'institution') place ??= own;
    else
      place = {
        area: place?.area ?? own?.area ?? places.home,
        institution,
        kind: 'institution',
      };
  }
  if (place === undefined && places.home === '')
    access.noticeOnce('area', 'missingValue', 'area', { expected: { kind: 'area' } });
  if (place?.kind === 'other' && !access.named.has(place)) {
    access.named.add(place);
    access.noticeOnce(`other ${place.area}`, 'otherArea', 'area', { found: place.area });
  }
  return place ?? access.home;
}

/** An unknown name is kept and reported once. */
function unknownPlace(access: RowAccess, area: string): Place {
  const before = access.unknownPlaces.get(area);
  if (before !== undefined) return before;
  access.notice('unknownArea', 'area', {
    found: area,
    nearest: access.vocabulary.places.suggest(area),
  });
  const place: Place = { area, kind: 'unknown' };
  access.unknownPlaces.set(area, place);
  return place;
}
