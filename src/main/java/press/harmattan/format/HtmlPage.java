package press.harmattan.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import press.harmattan.article.Translation;
import press.harmattan.format.piece.Piece;
import press.harmattan.http.Document;
import press.harmattan.http.PublicUrls;
import press.harmattan.http.Sha256;

/** An article as a page that shows it where there is no frontend, and that runs nothing. */
@ApplicationScoped
class HtmlPage {
    private static final String STYLE =
            ":root{color-scheme:light dark}"
                    + "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.7 serif}"
                    + "h1,h2,h3,h4{line-height:1.3}"
                    + "figure{margin:1.5rem 0}img{max-width:100%;height:auto}"
                    + "blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid}"
                    + "table{border-collapse:collapse;display:block;overflow-x:auto}"
                    + "th,td{padding:.2rem .6rem;border:1px solid;text-align:start}"
                    + "figcaption,footer,aside{font-size:.9rem}"
                    + "dt{font-weight:bold}dd{margin:0 0 .5rem}a{overflow-wrap:anywhere}";

    /** Pictures of the web and this one style; a body that went wrong could still do nothing. */
    private static final String POLICY =
            "default-src 'none'; img-src http: https:; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(UTF_8)))
                    + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PublicUrls urls;

    HtmlPage(PublicUrls urls) {
        this.urls = urls;
    }

    /** The page; search engines are told to prefer that of a frontend if there is one. */
    Document of(Piece piece) {
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Security-Policy", POLICY));
        if (urls.hasFrontend()) {
            headers.put("X-Robots-Tag", "noindex");
        }
        return piece.document(html(piece), "text/html").with(headers);
    }

    private String html(Piece piece) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.outputSettings(
                new OutputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml));
        page.prependChild(new DocumentType("html", "", ""));
        page.expectFirst("html").attr("lang", piece.lang()).attr("dir", piece.dir().name());
        head(page.head(), piece);
        new HtmlArticle(page.body().appendElement("article"), piece).write();
        return page.outerHtml() + "\n";
    }

    private void head(Element head, Piece piece) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(piece.title());
        meta(head, "viewport", "width=device-width, initial-scale=1");
        if (piece.summary() != null) {
            meta(head, "description", piece.summary());
        }
        link(head, "canonical", piece.url());
        if (!piece.translations().isEmpty()) {
            link(head, "alternate", piece.url()).attr("hreflang", piece.lang());
        }
        for (Translation other : piece.translations()) {
            link(head, "alternate", other.url()).attr("hreflang", other.lang());
        }
        link(
                        head,
                        "alternate",
                        urls.api("/v1/articles/" + PublicUrls.segment(piece.slug()) + ".jsonld"))
                .attr("type", "application/ld+json");
        head.appendElement("style").appendChild(new DataNode(STYLE));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static Element link(Element head, String rel, String url) {
        return head.appendElement("link").attr("rel", rel).attr("href", url);
    }
}
