package press.harmattan.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p style=x>a</p><b style=y>b</b> | the attribute style was removed (2 times)",
                "<p class=x id=y>a | the attribute class was removed; the attribute id of <p> was removed",
                "<p onclick=x>a | the attribute onclick was removed",
                "<p title=x data-a=1 data-b=2 aria-label=c>a | the attribute title was removed; the attribute data-… was removed (2 times); the attribute aria-… was removed",
                "<p dir=up>a | the attribute dir of <p> was removed",
                "<p lang=francais_>a | the attribute lang of <p> was removed",
                "<p lang=''>a | the attribute lang of <p> was removed",
                "<p lang=ar dir=x>a | the attribute dir of <p> was removed",
                "<p dir=ltr dir=rtl>a | a repeated attribute was removed",
                "<p align=right>a | the attribute align was removed",
                "<blockquote cite=x>a | the attribute cite was removed",
                "<ol start=3><li value=5>a</ol> | the attribute value was removed; the attribute start was removed",
                "<ol type=a reversed><li>a</ol> | the attribute type was removed; the attribute reversed was removed",
                "<a href=https://a.example/ target=_blank rel=nofollow title=t>a</a> | the attribute target was removed; the attribute rel was removed; the attribute title was removed",
                "<a name=x>a</a> | the attribute name was removed",
                "<a href=#x>a</a> | the attribute href of <a> was removed",
                "<a href='javascript:x'>a</a><a href=/b>b</a> | the attribute href of <a> was removed (2 times)",
                "<a href=https://a.example/></a>b | the attribute href of <a> was removed",
                "a<hr>b | <hr> was removed",
                "<u>a</u> <mark>b</mark> <u>c</u> | <u> became plain text (2 times); <mark> became plain text",
                "<ins>a</ins><small>b</small><code>c</code> | <ins> became plain text; <small> became plain text; <code> became plain text",
                "<cite>a</cite><center>b</center> | <cite> became plain text; <center> became <p>",
                "<dl><dt>a<dd>b</dl> | <dt> became <p>; <dd> became <p>; <dl> became plain text",
                "<pre>a  b</pre> | <pre> became <p>",
                "<details><summary>a</summary>b</details> | <summary> became <p>; <details> became plain text",
                "<noscript>a</noscript> | <noscript> became <p>",
                "<x-y>a</x-y><x-z></x-z> | <x-y> became plain text; <x-z> was removed",
                "<ruby>a<rt>b</rt></ruby> | <rt> became plain text; <ruby> became plain text",
                "a<wbr>b | <wbr> was removed",
                "a<!-- b -->c | a comment was removed",
                "<script>a</script><script src=b></script><style>c</style> | <script> with what is in it was removed; <script> was removed; <style> with what is in it was removed",
                "<form><input><p>a</p></form>b | <form> with what is in it was removed",
                "<del>a</del> <s>b</s>c | <del> with what is in it was removed; <s> with what is in it was removed",
                "<svg><text>a</text></svg>b | <svg> with what is in it was removed",
                "<iframe src=https://v.example/1></iframe> | <iframe> became a link",
                "<iframe src=/1>a</iframe>b | <iframe> with what is in it was removed",
                "<video><source src=https://v.example/1> </video> | <video> became a link",
                "<video src=https://v.example/1><p>a</p></video> | <video> became a link; what is in <video> was removed",
                "<object data=https://v.example/1><img src=https://i.example/1.jpg></object> | <object> became a link; what is in <object> was removed",
                "<a href=https://a.example/><iframe src=https://v.example/1 title=b></iframe></a> | <iframe> became plain text",
                "<img src=data:image/png;base64,A>a<img> | an image without an address on the web was removed (2 times)",
                "<img src=https://i.example/1.jpg srcset=x loading=lazy width=90% height=0> | the attribute srcset was removed; the attribute loading was removed; the attribute width of <img> was removed; the attribute height of <img> was removed",
                "<img src=https://i.example/1.jpg alt=a lang=ar> | the attribute lang of <img> was removed",
                "<img src=https://i.example/1.jpg alt='a&#1;b&#x202e;c'> | a character that no text needs was removed (2 times)",
                "<p><span lang=fr><img src=https://i.example/1.jpg alt=texte></span></p> | the attribute lang of <span> was removed",
                "<picture><source srcset=x><img src=https://i.example/1.jpg></picture> | <source> was removed",
                "<h1>a</h1><h5>b</h5><h6>c</h6> | <h1> became <h2>; <h5> became <h4>; <h6> became <h4>",
                "<blockquote><h2>a</h2></blockquote> | <h2> became <p>",
                "<ul><li><h3 id=x>a</h3></ul> | <h3> became <p>; the attribute id of <h3> was removed",
                "<h2 id=x>a</h2> | the attribute id of <h2> became one made from its text",
                "<h2>a<p>b</p></h2> | <p> became plain text",
                "<bdo dir=rtl>a</bdo> | <bdo> became <bdi>",
                "10<sup>2<sup>3</sup></sup> | <sup> became plain text",
                "<table><tfoot><tr><td>a</table> | <tfoot> became <tbody>",
                "<table><caption>a<u>b</u></caption><tr><td>c</table> | <u> became plain text; <caption> became <p>",
                "<table border=1><colgroup><col></colgroup><tr><td width=9 valign=top colspan=200>a</table> | <colgroup> with what is in it was removed; the attribute width of <td> was removed; the attribute valign was removed; the attribute colspan of <td> was removed; the attribute border was removed",
                "<table><tr><td scope=row>a<th scope=x>b</table> | the attribute scope of <td> was removed; the attribute scope of <th> was removed",
                "<table><tr><td><blockquote>a</blockquote></table> | <blockquote> became <p>",
                "<td>a</td><tr>b | <td> outside a table became plain text; <tr> outside a table became plain text",
                "a<frameset><frame>b<colgroup><col>c | <frameset> was removed; <frame> was removed; <colgroup> was removed; <col> was removed",
                "<html lang=ar dir=rtl><body>a | what <html> says was removed",
                "<figure><img src=https://i.example/1.jpg><figcaption>a</figcaption><figcaption>b</figcaption></figure> | <figcaption> became plain text",
                "<figure><table><tr><td>a</table><figcaption>b</figcaption></figure> | <figcaption> became <p>",
                "a <a href=\"https://a.example/>b <p>c</p> | a tag without an end, and all behind it, was removed",
                "a&#1;b&#xFEFF;c&#xFDD0; | a character that no text needs was removed (3 times)",
                "<b>a</b>&#x338;b | a character that no text needs was removed",
                "<pre>a&#10;&#x338;b</pre> | a character that no text needs was removed; <pre> became <p>",
                "<p onclick=x>a<script>b</script><p onclick=y>c | <script> with what is in it was removed; the attribute onclick was removed (2 times)"
            })
    void whatever_goes_is_told(String html, String told) {
        assertEquals(told, said(Sanitiser.sanitise(html)), () -> Sanitiser.sanitise(html).html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>a</p>",
                "<div><section><p>a<br>b</p></section></div>",
                "<h2>a</h2><h3 id=b>b</h3><h4>c</h4><p><a href=#b>d</a></p>",
                "<p lang=ar dir=rtl>نص <bdi>a</bdi> <span lang=fr>b</span> <bdi dir=auto>c</bdi></p>",
                "<div lang=AR-latn><p>a <span lang=ar-Latn>b</span></p></div>",
                "<ul><li>a<ol><li>b</ol></ul><menu><li>c</menu>",
                "<blockquote dir=ltr><p>a</p></blockquote>",
                "<figure><a href=https://a.example/><img src=https://i.example/1.jpg alt=a width=8"
                        + " height=6></a><figcaption>a <em>b</em></figcaption></figure>",
                "<p><img src=https://i.example/1.jpg></p><p><b><img src='//i.example/2.jpg'></b></p>",
                "<p lang=fr><b><img src=https://i.example/1.jpg alt=a></b></p>",
                "<p>a <span lang=fr><img src=https://i.example/1.jpg alt=b></span></p>",
                "<p><span lang=fr><img src=https://i.example/1.jpg></span></p>",
                "<figure lang=fr><img src=https://i.example/1.jpg><figcaption><p>a</p></figcaption></figure>",
                "<p><b>a <strong>b</strong></b> <i>c <em>d</em></i> <a>e</a> <font>f</font>"
                        + " CO<sub>2</sub> 10<sup>6</sup></p>",
                "<table><thead lang=fr><tr><th scope=col colspan=2>a</th></tr></thead><tbody><tr>"
                        + "<td rowspan=2 colspan=1>b</td><td></td></tr></tbody></table>",
                "<p><a href='mailto:a@b.example'>a</a> <a href='HTTPS://A.example/é b'>b</a></p>",
                "<p><b>a<p>b</b>",
                "<b></b><p></p><p>&nbsp;</p><ul><li></ul><p lang=fr></p>a&nbsp;<q>b</q>  c\n",
                "x<b>&nbsp;&#x338;b</b>",
                "e\u0301 &amp; &lt; \u2067نص\u2069 می\u200cخواهم"
            })
    void what_loses_nothing_is_not_told(String html) {
        assertEquals("", said(Sanitiser.sanitise(html)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "[a](https://a.example/ 't') ~ the attribute title was removed",
                "[a](/b) ~ the attribute href of <a> was removed",
                "[a][b]\\n\\n[b]: https://a.example/\\n[c]: https://c.example/\\n[b]: https://b.example/ ~ an address that no link names was removed (2 times)",
                "- a\\n\\n---\\n\\n# b ~ <hr> was removed; <h1> became <h2>",
                "3. a\\n4. b ~ the attribute start was removed",
                "```java 7\\na\\n``` ~ <code> became plain text; the attribute class was removed; <pre> became <p>",
                "`a` ~ <code> became plain text",
                "|a|b|\\n|:-|-:|\\n|c|d| ~ the attribute align was removed (4 times)",
                "|a|b|\\n|-|-|\\n|c|d|e|f|\\n|g\\\\|h|\\n|i|\\n ~ a cell beyond the head of its table was removed (2 times)",
                "> |a|\\r\\n> |-|\\r\\n> |c|d ~ a cell beyond the head of its table was removed",
                "![a `b` <u>c</u>](https://i.example/1.jpg) ~ <code> with what is in it in the words for a picture was removed; HTML in the words for a picture was removed (2 times)",
                "![[a](https://a.example/) ![b](c) *d*](https://i.example/1.jpg) ~ <a> in the words for a picture became plain text; <img> in the words for a picture became plain text",
                "a <u>b</u> <!-- c --> ~ <u> became plain text; a comment was removed",
                "<div class=x>\\na\\n</div> ~ the attribute class was removed",
                "a **b** *c* <bdi>d</bdi>\\n\\n> e\\n\\n1. f\\n\\n![g](https://i.example/1.jpg)\\n\\n|h|\\n|-|\\n|i|\\n\\n<https://a.example/>\\\\\\nj ~ §§"
            })
    void what_goes_of_markdown_is_told(String markdown, String told) {
        String written =
                markdown.replace("\\\\", "\uE000")
                        .replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\uE000", "\\");
        assertEquals(told, said(WrittenBody.ofMarkdown(written).orElseThrow()));
    }

    @Test
    void what_is_told_is_bounded_whatever_is_sent() {
        String name = "\u0007\u202e\u2028" + "y".repeat(90) + "…";
        for (String tag : List.of("<x%d%s>a</x%1$d>", "<p x%d%s>", "<p data-x%d%s x%1$d…>")) {
            String html =
                    IntStream.range(0, 4_000)
                            .mapToObj(i -> tag.formatted(i, name))
                            .collect(Collectors.joining());
            List<Loss> losses = Sanitiser.sanitise(html).losses();
            assertEquals(51, losses.size());
            assertEquals("more of other kinds", losses.get(50).what());
            for (Loss loss : losses) {
                assertTrue(loss.said().matches("[^\\p{C}\u2028]{1,80}"), tag);
            }
        }
    }

    @Test
    void marks_that_are_too_many_only_when_their_texts_are_one_are_told() {
        String html = "a" + "\u0301".repeat(20) + "<span>" + "\u0302".repeat(20) + "</span>";
        assertEquals(
                "a character that no text needs was removed (9 times)",
                said(Sanitiser.sanitise(html)));
    }

    @Test
    void attributes_that_are_not_even_read_are_told() {
        String attributes =
                IntStream.range(0, 520).mapToObj(i -> " a" + i).collect(Collectors.joining());
        for (String html :
                List.of("<p%s>a".formatted(attributes), "<p lang=fr%s>a".formatted(attributes))) {
            List<Loss> losses = Sanitiser.sanitise(html).losses();
            assertEquals("what a tag says beyond 512 attributes was removed", losses.get(0).said());
        }
    }

    @Test
    void hostile_bodies_are_compared_in_time() {
        for (String piece :
                List.of(
                        "<b>",
                        "<u>",
                        "<b><p>x",
                        "<p title='",
                        "<a href=#x>b",
                        "&",
                        "<i lang=fr>a",
                        "<span lang=fr>a</span>",
                        "<table><caption>a",
                        "<b lang=",
                        "\u0301",
                        "<td x>",
                        "<h2 id=a>b</h2>",
                        "<p dir=x dir=y>",
                        "</p>")) {
            String html = piece.repeat(100_000 / piece.length());
            assertTimeout(Duration.ofSeconds(60), () -> Sanitiser.sanitise(html), piece);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?>", "a<!---->"})
    void a_body_of_three_million_characters_is_read_in_time(String piece) {
        String html = piece.repeat(3_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> Sanitiser.sanitise(html), piece);
    }

    @Test
    void many_pictures_in_one_paragraph_take_no_longer_than_in_many() {
        String pictures = "<span lang=fr><img src=//i.example/1.jpg alt=a></span>".repeat(24_000);
        Sanitised made =
                assertTimeout(
                        Duration.ofSeconds(20),
                        () -> Sanitiser.sanitise("<p lang=fr>" + pictures + "</p>"));
        assertEquals("", said(made));
    }

    @Test
    void addresses_that_hash_to_the_same_are_told_apart_in_time() {
        StringBuilder pictures = new StringBuilder();
        for (int i = 0; i < 24_000; i++) {
            pictures.append(i % 4_800 == 0 ? "](x)\n\n![" : "").append("[](");
            for (int bit = 0; bit < 15; bit++) {
                pictures.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            pictures.append(")");
        }
        String markdown = pictures.append("](x)").toString();
        assertTimeout(Duration.ofSeconds(20), () -> WrittenBody.ofMarkdown(markdown).orElseThrow());
    }

    private static String said(Sanitised sanitised) {
        return sanitised.losses().stream().map(Loss::said).collect(Collectors.joining("; "));
    }
}
