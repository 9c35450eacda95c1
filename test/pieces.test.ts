import { describe, expect, test } from 'vitest'
import { splitLines, startOf } from '../src/parse/lines.js'
import { findPieces } from '../src/parse/pieces.js'
import { buildSimple } from '../src/parse/simple.js'
import { expectWhole } from './util/whole.js'

// a tree of one piece, which the full parser takes, is as right, but slower

const piecesOf = (markdown: string): string[] => {
  const lines = splitLines(markdown)
  const starts = findPieces(lines, 0)
  return starts.map((line, index) =>
    markdown.slice(startOf(lines, line), startOf(lines, starts[index + 1] ?? lines.count)),
  )
}

describe('a document is cut', () => {
  test.each([
    ['before headings, and behind them', ['# a\n', 'b\n\n', 'c\nd\n', '## e\n', '# f\n']],
    ['before no hash without a space', ['a\n#b\n\n', 'c\n####### d\n', '#\te\n', '#\n', '###### f']],
    ['at blank lines between paragraphs', ['a\n\n', 'b\n \n\t\n', 'c\n\n b\n\n', 'd']],
    ['behind breaks', ['a\n---\n', 'b\n\n', '***\n', '* * *\n', '_\t_ _ \n', 'c\n_ _\n\n', 'd']],
    ['behind no two marks', ['--\na\n\n', '-- -a\nb\n\n', '==\na']],
    [
      'behind lists',
      ['- a\n- b\n\n- c\n\n  d\n\n', 'e\n\n', '1. f\n2. g\n\n   h\n\n', 'i\n\n', '+ j\n', '# k\n', '* l\n\n* m\n'],
    ],
    [
      'where the text of an item ends',
      ['-   a\n\n    b\n\n', 'c\n\n', '-     d\n\n  e\n\n', 'f\n\n', '10) g\n\n    h\n\n', 'i'],
    ],
    ['behind an item that measures nothing', ['-\ta\n\n    b\n\n', 'c\n\n', '- \td\n\n  e\n\n', 'f\n\n', '-\n\n', 'g']],
    ['behind no item', ['-a\n\n', '- b\n\n', '# c\n', '1.d\n\n', '1. e\n\n', '# f\n', '1234567890. g\n\n', '- h']],
    ['between no items', ['- a\n\n* b\n\n1) c\n\n2. d\n\n123456789. e\n\n-\n\n* *\n\n+ f']],
    ['behind quotes', ['> a\n> b\n\n', 'c\n\n', '> d\n\n> e\n\n', 'f\n\n', '- g\n\n> h\n\n', 'i']],
    [
      'behind text that goes on with an item',
      ['- a\nb\n\n', 'c\n\n', '- d\ne\n\n  f\n\n g\n\n', 'h\n\n', '> i\nj\n\n', 'k'],
    ],
    [
      'behind items in a paragraph',
      ['a\n2. b\n\n c\n\n', 'd\n1. e\n\n   f\n\n', 'g\n-\n\n', 'h\n- i\n\n', 'j\n1) k\n\n  l\n\n', 'm'],
    ],
    [
      'behind what an item holds, and not what it does not hold',
      [
        '2. a\n\n   ```\n\n',
        'b\n- c\n\n  ```\n\n',
        'd\n1. e\n\n   ```\n\n',
        'f\n1) g\n\n   ```\n\n',
        '# h\n',
        '-     i\n\n   ```\n\n',
        '# j\n',
        '- k\n2. k\n\n   ```\n\n',
        'l',
      ],
    ],
    ['behind a numbered item behind a quote', ['> a\n2. b\n\n   ```\n\n', 'c']],
    ['behind lines that go on', ['- a\n  b\nc\n\n', 'd\n2. e\n\n   f\ng\n\n', 'h']],
    ['nowhere behind what no item holds', ['a\n2. b\n\n   ```\n\nc\n\n# d']],
    ['nowhere behind what no item of many digits holds', ['a\n11. b\n\n   ```\n\nc\n\n# d']],
    ['nowhere behind what no empty item holds', ['-\n\n  ```\n\nb\n\n# c']],
    ['nowhere behind what no item of spaces holds', ['- \n\n  ```\n\nb\n\n# c']],
    ['nowhere behind what an item with a tab may hold', ['-\ta\n\n  ```\n\nb\n\n# c']],
    ['nowhere behind what an item with spaces does not hold', ['-    a\n\n   ```\n\nb\n\n# c']],
    ['nowhere behind what an item behind a tag may hold', ['a\n<b>\n- c\n\n  ```\n```\n\nd\n\n# e']],
    ['behind a fence behind HTML', ['a\n<div>\nb\n\n  ```\nc\n```\n\n', 'd']],
    ['behind HTML in HTML that ends alike', ['<div>\n<p>\n\n', 'a']],
    ['nowhere behind what an item may hold below text that goes on with it', ['- a\nb\n\n  ```\nc\n```\n\nd\n\n# e']],
    ['behind a fence in code, and behind what is indented less', ['    ```\n\na\n\n', 'b\n\n', '# c\n   d\n\n', 'e']],
    ['behind code', ['    a\n\nb\n\n', 'c\n', '# d\n\te\n\nf\n\n', 'g']],
    ['before no byte order mark', ['a\n\n\uFEFFb\n\n', 'c']],
    [
      'behind fences',
      [
        '```\n# a\n\nb\n```\n',
        'c\n\n',
        '~~~~ `d`\n~~~\n\n```\n\n~~~~~ \t\n',
        'e\n```js\n\n    ```\n\n``` f\n\n  ```\n',
        'g',
      ],
    ],
    ['at what is no fence', ['a ~~~\n\n', 'b ```\n\n', '``\n\n', 'a\n\n', '```b`c\n\n', 'd\n\n', '~~\n\n', 'e']],
    [
      'behind HTML with an end of its own',
      [
        '<script>\n\na\n</script>\n',
        '<PRE\n\n</pre> b\n',
        '<style>c</style>\n',
        '<textarea d>\n\n</TextArea>\n',
        '<!-- e\n\n-- >\n\n-->\n',
        '<!-->\n',
        '<!--->\n',
        '<?php\n\n>\n\n?>\n',
        '<?>\n',
        '<!DOCTYPE\n\nf>\n',
        '<!x>\n',
        '<![CDATA[\n\n>\n\n]]>\n',
        'g',
      ],
    ],
    [
      'at blank lines in other HTML',
      [
        '<div>\na\n# b\n\n',
        'c\n\n',
        '<scripts>\n\n',
        '<b> <pre>\n\n',
        '<b> <!x\n\n',
        '<b> <![CDATA[\n\n',
        '<!1>\n\n',
        '</pre>\n\n',
        '<b>\nd\n\n',
        'e\n<i>\n\n',
        'f',
      ],
    ],
    ['nowhere behind what may be open', ['- a\nb\n\n  ```\n\nc\n\n# d\n\n']],
    ['nowhere behind HTML in HTML', ['<div>\n<!-- a\n\nb\n\n# c\n\n']],
    ['behind a list in HTML', ['<div>\n- a\n\n  b\n\n', 'c\n\n', '<p>\n> d\n\n e\n\n', 'f']],
    ['behind HTML behind an item', ['- a\n<b>\n\n  c\n\n', 'd\n\n', '- e\n<!-- f -->\n', 'g']],
  ])('%s', (_, pieces) => {
    const markdown = pieces.join('')
    expect(piecesOf(markdown)).toEqual(pieces)
    expectWhole(markdown)
  })
})

/** How a document is built: `whole` where the full parser takes all of a piece, `text` where it takes some text. */
const wayOf = (markdown: string, { defined = false, maxLevels = 28 } = {}): string => {
  const lines = splitLines(markdown)
  const starts = findPieces(lines, 0)
  const ways = starts.map((line, index) => {
    const built = buildSimple(lines, line, starts[index + 1] ?? lines.count, { defined, maxLevels })
    return built ? (built.deferred.length > 0 ? 'text' : 'built') : 'whole'
  })
  return ['whole', 'text'].find((way) => ways.some((own) => own === way)) ?? 'built'
}

describe('a document', () => {
  test.each([
    [
      'is built',
      'built',
      [
        '*a*\nb',
        '`a`\n`b`',
        'a\n*b*\nc',
        '# a',
        '###### a',
        '#   a  ',
        'a',
        'a\nb',
        'a  \nb',
        'a \nb',
        'a\n  b',
        '---',
        '<!-- a -->',
      ],
    ],
    [
      'of a list is built',
      'built',
      [
        '- a\n     - b',
        '   - a',
        '- a\n---',
        '* a\n***',
        '- a\n- b\n\n# c',
        '- a\n\n  ---\n\n  # b',
        '- a',
        '- a\n- b',
        '- a\n  - b\n    - c',
        '1. a\n2. b',
        '1) a',
        '- a\n\n- b',
        '- a\n\n  b',
        '- a\nb',
        '- a\n* b',
        '- a\n# b',
        '- a\n  # b',
        '  - a\n  - b',
        '- a\n\n\n- b',
      ],
    ],
    [
      'of a quote is built',
      'built',
      ['> a', '> a\n> b', '> - a\n> - b', '> a\n- b', '> a\n# b', '> a\n\nb', '> # a', '> | a |\n> |---|'],
    ],
    [
      'of HTML is built',
      'built',
      ['<div>\na\n</div>', '<br>', 'a\n<div>', 'a\n<!-- b -->', '<div>\na\n\nb', 'a\n<br>'],
    ],
    [
      'of a table is built',
      'built',
      [
        '| a |\n|---|\n# b',
        '|a|b|\n|-|-|\n|c|d|',
        '|a|\n|-|\n||',
        '| a |\n|---|\n| b |',
        '| a | b |\n| :-: | --: |\n| c |\n\nd',
        '  | a |\n   |---|',
        '||\n|-|',
        '| |\n|:-|',
      ],
    ],
    ['of paragraphs and others is built', 'built', ['a\n# b', 'a\n- b', 'a\n1. b', 'a\n> b']],
    [
      'has text with marks',
      'text',
      [
        '- a `b',
        '- a *b\n  c',
        '> a *b\n> c',
        '- `a` *b\n  c',
        '- # a *b',
        '# a **b',
        'a *b',
        '- a [b',
        '| a *b |\n|---|',
        'a `b\nc` d',
        '> a *b',
      ],
    ],
    ['of code is left', 'whole', ['    a', '```\na\n```', '- a\n\n      b']],
    ['that is indented is left', 'whole', [' a', ' # a', ' > a', ' <div>', ' ---']],
    ['of a heading is left', 'whole', ['# a #', '#\ta', '#', 'a\n===', '# a\t', '#  ']],
    [
      'of a paragraph is left',
      'whole',
      ['a\n2. b', 'a\n10. b', 'a\n- - b', 'a\n- > b', 'a\n1. 2. b', 'a\n| b |', 'a\n```', 'a\n\tb', 'a\n--', 'a\n==='],
    ],
    [
      'of a list is left',
      'whole',
      [
        '    - a',
        '- a\n      - b',
        '- a\n| b |',
        '- a\n```',
        '- a\n      # b',
        '  - a\n- b',
        '-\ta',
        '-  a',
        '-',
        '- a\n<br>',
        '- a\n - b',
        '- > a',
        '- <div>',
        '- a\n\n      b',
        '- a\n-',
        '- <br>',
        '- a `b\n  c',
      ],
    ],
    [
      'of a quote is left',
      'whole',
      [
        '> \n> a',
        '> a\n> \tb',
        '>  \ta',
        '> a\n> \n> b',
        '> a\n| b |',
        '> a\n<div>',
        '>a',
        '> a\nb',
        '>\ta',
        '> \ta',
        '>',
        '> - a\n> * b',
        '> > a',
        '> <div>',
        '> a\n---',
        '> a `b\n> c',
      ],
    ],
    [
      'of a table is left',
      'whole',
      [
        '| a |\n# b',
        '|',
        '| a |\n|---|\n    | b |',
        '| a | b |\n|---|b|',
        '| a |\na|---|',
        '| a |\n|---|a',
        '| a |\n|---|---|',
        '| a',
        '| a |',
        '|',
        '- | a |\n  |---|',
        '| a |\n| - ',
        '| a |\nb',
        '| a |\n|---|\nb',
        '| a\\| |\n|-|',
        '| a |\n|---|\n| b',
        '| a |\n|-:-|',
        '| a |\n    |---|',
        '| a |\n| |',
        '| a\t|\n|-|',
        '| - *a |\n|---|',
      ],
    ],
  ])('%s: %s', (_, way, documents) => {
    expect(documents.filter((markdown) => wayOf(markdown) !== way)).toEqual([])
    for (const markdown of documents) expectWhole(markdown)
  })

  test('of lists is built up to a number of levels', () => {
    expect(wayOf('- a\n  - b', { maxLevels: 2 })).toBe('built')
    expect(wayOf('- a\n  - b\n    - c', { maxLevels: 2 })).toBe('whole')
    expect(wayOf('- a\n\n# b\n\n- c\n  - d', { maxLevels: 2 })).toBe('built')
  })
})

describe('the text of a paragraph', () => {
  test.each([
    [
      'without marks',
      ['a!', 'a ! b', 'a & b', '&a b', 'a &', 'a < b', 'a <', 'a <가', 'a~b', '1 ~ 2', 'a_b', '가_나', '1_2', 'a^b]'],
    ],
    ['in brackets', ['[a]', '[a] b', 'a [b]', '[a `]` b]', '[<b c="]">]', '[a] (b)', '(a)[b]']],
    ['of links', ['[a](b)', '[a](b) c', '[*a*](b)', '[<b c="]">](u)', '[`]`](u)', '[a] [b](c)']],
    ['of images', ['![a](b)', '![](b)', 'a ![b](c) d']],
    ['of references', ['&amp;', 'a &lt;b', '&nbsp;&copy;']],
    ['in angles', ['<br>', 'a<br/>b', '</b>', '<b c="d">', '<https://a.kr>', '<a@b.kr>', '<b>a</b>']],
    ['of code', ['` a`', '`a `', '`a`', '` a `', '`*`', 'a `b` c', '` `']],
    ['of escapes', ['a\\*', 'a\\_b', 'a\\\\']],
    [
      'with emphasis',
      [
        'a*z*',
        'z*A*',
        '*Z*0',
        '9*0*9',
        '가*힣*',
        '*a*',
        '_a_',
        '**a**',
        'a *b* c',
        '가**나**다',
        '*가*나',
        '**`a`**',
        '**[a](b)**',
        '*a _b_ c*',
        '*(a)* b',
        '_a b_',
      ],
    ],
  ])('is built: %s', (_, documents) => {
    expect(documents.filter((markdown) => wayOf(markdown) !== 'built')).toEqual([])
    for (const markdown of documents) expectWhole(markdown)
  })

  test.each([
    ['with tabs', ['a\tb', '`a\tb`']],
    ['of two tildes', ['a~~b', '~~a~~']],
    ['in brackets', ['a [b', '[a [b]]', '[a \\] b]', '[a < b]', '[a ` b]']],
    [
      'of links',
      [
        '[a](b',
        '[a]()',
        '[a](b c)',
        '[a](<b>)',
        '[a](b "c")',
        '[a](b&c)',
        '[a](b\\c)',
        '[*a](b)',
        '[a](b(c)',
        '[a `]` b](u',
        '[![a](b)](c)',
      ],
    ],
    [
      'of images',
      [
        '![a]',
        '![a',
        '![a*b](c)',
        '![a_b](c)',
        '![a&b](c)',
        '![a](b "c")',
        '![a]()',
        '![a] (b)',
        '![a<b](c)',
        '![a`b](c)',
        '![a~b](c)',
        '![a!b](c)',
        '![a\\b](c)',
        '![a[b](c)',
      ],
    ],
    ['of references', ['&#35;', '&#x23;', '&abcdef;']],
    ['in angles', ['a <b', '<a b=c>', 'a <1>', '<a@>']],
    ['of code', ['a `b', '``a``', '`a``', '``']],
    ['of escapes', ['\\a', 'a\\', '\\가']],
    [
      'with emphasis',
      [
        '{*(a)*',
        'a*`b`*',
        '*(a)*{',
        '*a',
        'a*',
        '**a*',
        '*a**',
        '***a***',
        '__a__',
        'a * b*',
        '*a *',
        '*(a)*b',
        'a*(b)*',
        '_a_b',
        '**a',
        '** a**',
        '*a `b*',
        '_(a_)',
        '**_a**',
        'a ***',
        '*_a_*',
      ],
    ],
  ])('is left to the full parser: %s', (_, documents) => {
    expect(documents.filter((markdown) => wayOf(markdown) === 'built')).toEqual([])
    for (const markdown of documents) expectWhole(markdown)
  })

  test('in brackets is left where the document defines links', () => {
    expect(['[a]', 'a [b] c', '[a](b)', 'a'].map((markdown) => wayOf(markdown, { defined: true }))).toEqual([
      'text',
      'text',
      'built',
      'built',
    ])
  })
})
