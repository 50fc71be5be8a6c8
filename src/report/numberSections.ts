const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Numbers the sections of a report one after the other: 一、二、三 in Chinese, 1. 2. 3. in English. */
export function numberSections(language: 'zh' | 'en'): (title: string) => string {
  let count = 0;
  return (title) => {
    count += 1;
    return language === 'zh' ? `${numerals[count - 1]}、${title}` : `${count}. ${title}`;
  };
}
