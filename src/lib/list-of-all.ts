/**
 * A list in an order of one's own that must name every member of a union; the compiler names what is left out:
 * `listOfAll<'a' | 'b'>()(['b', 'a'])`.
 */
export const listOfAll =
  <All extends string>() =>
  <const List extends readonly All[]>(
    list: [Exclude<All, List[number]>] extends [never]
      ? List
      : `the list leaves out ${Exclude<All, List[number]>}`,
  ): List =>
    list as List;
