import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../scripts/lib/release/page.ts';
import { policyFindings } from '../../../../scripts/lib/release/policy.ts';

const POLICY = "default-src 'none'";
const opening = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>A</title>`;
const findings = (source: string) => policyFindings(readPage('index.html', source), POLICY);
const findingsInBody = (body: string) => findings(`${opening}</head><body>${body}</body></html>`);

describe('policyFindings', () => {
  test.each([
    '<p>Bánh gai & mật ong</p><a href="/x/">x</a><img src="/a.png" alt="">',
    '<script type="module" src="/_astro/a.js"></script>',
    '<script type="application/ld+json">{"name":"\\u003cb>"}</script>',
    '<img src="data:image/png;base64,AA==" alt="">',
    '<a href="tel:+84912345678">gọi</a><a href="mailto:a@b.vn">thư</a>',
    '<textarea><script>x</script></textarea>',
    '<!-- <script>x</script> -->',
    '<iframe src="/nhung/san-pham/x/" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>',
    '<iframe src="/ocop/en/embed/map/" sandbox="allow-popups"></iframe>',
  ])('lets %s pass', (body) => {
    expect(findingsInBody(body)).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<script type="module">import "/a.js"</script>',
    '<script type="application/ld+json">{"name":"</script><script>alert(1)</script>',
    '<script type="application/ld+json">{"name":"<!--"}</script>',
    '<script type="application/ld+json">{name:1}</script>',
    '<p style="color:red">',
    '<style>p{}</style>',
    '<img src=x onerror=alert(1)>',
    '<body ONLOAD=x>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href=" JaVaScRiPt:alert(1)">x</a>',
    '<a href="java&#115;cript:alert(1)">x</a>',
    '<a href="vbscript:x">x</a>',
    '<a href="data:text/html,<script>x</script>">x</a>',
    '<img src="data:image/svg+xml,<svg onload=x>">',
    '<form action="javascript:x"></form>',
    '<iframe src="/x/"></iframe>',
    '<iframe srcdoc="<p>">',
    '<iframe src="/nhung/san-pham/x/"></iframe>',
    '<iframe src="/nhung/san-pham/x/" sandbox="allow-popups allow-scripts"></iframe>',
    '<iframe src="https://evil.example/nhung/x/" sandbox="allow-popups"></iframe>',
    '<iframe src="//evil.example/nhung/x/" sandbox="allow-popups"></iframe>',
    '<iframe src="/nhung/x/" srcdoc="<p>" sandbox="allow-popups"></iframe>',
    '<object data="/x.svg"></object>',
    '<base href="https://evil.example/">',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"></a></svg>',
    '<math><mi xlink:href="javascript:alert(1)"></math>',
  ])('finds %s', (body) => {
    expect(findingsInBody(body).length).toBeGreaterThan(0);
  });

  test('names the line', () => {
    expect(findingsInBody('\n\n<p style="x">')).toEqual(['line 3: style="x"']);
  });

  test.each([
    [opening.replace(/<meta http-equiv[^>]*>/, '')],
    [opening.replace('<meta charset="utf-8">', '')],
    [opening.replace('<head>', '<head><script src="/a.js"></script>')],
    [opening.replace('<meta http', '<link rel="stylesheet" href="/a.css"><meta http')],
    [opening.replace(POLICY, "default-src 'self'")],
    ['<p>bare</p>'],
  ])('wants the policy first: %s', (source) => {
    expect(findings(source)).toHaveLength(1);
  });
});
