package press.harmattan.format;

import java.time.Instant;
import java.util.List;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.image.Image;
import press.harmattan.published.Rights;

/** An article whose every text and address would harm somebody who took it as it is. */
final class Hostile {
    static final String TEXT =
            "<script>alert(1)</script>]]>\u0007\u001b\u0085\u202eevil\u202c\ufeff\uffff"
                    + " \"quotes\" 'single' & &amp; &lt;\r\n# heading\n- item\n1. one"
                    + " *bold* _em_ `code` [a](javascript:b) ![c](d) <!-- --> </style> \\ |x|"
                    + " -- \u2028 \u2029 ~~gone~~ 🌾 مطر";

    /** The same as it is told: one line, without controls. */
    static final String TOLD =
            "<script>alert(1)</script>]]>evil \"quotes\" 'single' & &amp; &lt; # heading"
                    + " - item 1. one *bold* _em_ `code` [a](javascript:b) ![c](d) <!-- --> </style>"
                    + " \\ |x| -- ~~gone~~ 🌾 مطر";

    static final String SCRIPT = "javascript:alert(1)//https://a.example/";
    static final String ADDRESS = "https://مثال.example/صورة (1)\"><script>.jpg?a=<b>&c=[d]#é";

    private Hostile() {}

    static GivenArticle article(Given given, String slug) {
        given.author("hostile")
                .named("en", TEXT)
                .role("en", TEXT)
                .link(TEXT, SCRIPT)
                .link("Page", ADDRESS)
                .save();
        given.tag("hostile").named("en", TEXT).save();
        given.region("hostile").named("en", TEXT).code("XX").centroid(-90, 180).save();
        given.section("hostile").named("en", TEXT).save();
        return given.published(slug)
                .title(TEXT)
                .kicker(TEXT)
                .summary(TEXT)
                .by("hostile")
                .tagged("hostile")
                .in("hostile")
                .section("hostile")
                .image(image(ADDRESS))
                .source(TEXT, SCRIPT)
                .source(TEXT, ADDRESS)
                .rights(
                        new Rights(
                                SCRIPT,
                                TEXT,
                                TEXT,
                                TEXT,
                                true,
                                Instant.parse("2027-01-01T00:00:00Z")))
                .body(
                        "<p onclick=x>Body\u0085\u009b <script>alert(1)</script><a href=\""
                                + SCRIPT
                                + "\">a</a> <img src=x onerror=y></p>")
                .corrected(TEXT);
    }

    static Image image(String url) {
        return new Image(
                url,
                TEXT,
                1600,
                900,
                1L,
                TEXT,
                TEXT,
                TEXT,
                new Image.FocalPoint(0.5, 1),
                List.of(
                        new Image.Rendition(SCRIPT, TEXT, 800, 450),
                        new Image.Rendition(ADDRESS, null, null, null)));
    }
}
