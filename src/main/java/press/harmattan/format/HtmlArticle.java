package press.harmattan.format;

import java.time.Instant;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import press.harmattan.article.CorrectionNote;
import press.harmattan.article.Translation;
import press.harmattan.format.piece.Label;
import press.harmattan.format.piece.Piece;
import press.harmattan.format.piece.Piece.Byline;
import press.harmattan.format.piece.Words;
import press.harmattan.format.piece.Words.Line;
import press.harmattan.image.Image;
import press.harmattan.published.Source;

/** The article inside its page: what it says, and what is said about it. */
final class HtmlArticle {
    private final Element article;
    private final Piece piece;
    private final Words words;

    HtmlArticle(Element article, Piece piece) {
        this.article = article;
        this.piece = piece;
        this.words = Words.in(piece.lang());
    }

    void write() {
        header(article.appendElement("header"));
        if (piece.image() != null) {
            picture(article.appendElement("figure"), piece.image());
        }
        if (piece.open()) {
            article.appendElement("div").append(piece.body());
        } else {
            ours(article.appendElement("p"), words.of(Label.withheld));
        }
        corrections();
        sources();
        footer(article.appendElement("footer"));
    }

    private void header(Element header) {
        if (piece.kicker() != null) {
            header.appendElement("p").text(piece.kicker());
        }
        header.appendElement("h1").text(piece.title());
        if (piece.summary() != null) {
            header.appendElement("p").appendElement("strong").text(piece.summary());
        }
        if (!piece.authors().isEmpty()) {
            byline(header.appendElement("p"));
        }
        Element dates = header.appendElement("p");
        dated(dates, Label.published, piece.publishedAt());
        if (piece.updatedAt().isAfter(piece.publishedAt())) {
            dates.appendElement("br");
            dated(dates, Label.updated, piece.updatedAt());
        }
    }

    private void byline(Element line) {
        ours(line.appendElement("span"), words.of(Label.by));
        String before = " ";
        for (Byline author : piece.authors()) {
            line.appendText(before);
            Element name =
                    author.url() == null
                            ? line.appendElement("bdi")
                            : line.appendElement("a")
                                    .attr("rel", "author")
                                    .attr("href", author.url());
            name.text(author.name().name());
            if (author.name().lang() != null) {
                name.attr("lang", author.name().lang()).attr("dir", author.name().dir().name());
            }
            before = words.of(Label.comma);
        }
    }

    private void dated(Element parent, Label label, Instant at) {
        ours(parent.appendElement("span"), words.of(label) + words.of(Label.colon));
        time(parent, at);
    }

    private void time(Element parent, Instant at) {
        ours(parent.appendElement("time").attr("datetime", at.toString()), words.date(at));
    }

    private static void picture(Element figure, Image image) {
        Element shown = figure.appendElement("img").attr("src", image.url());
        shown.attr("alt", image.alt() == null ? "" : image.alt());
        if (image.width() != null && image.height() != null) {
            shown.attr("width", image.width().toString());
            shown.attr("height", image.height().toString());
        }
        if (image.caption() != null || image.credit() != null) {
            Element caption = figure.appendElement("figcaption");
            Stream.of(image.caption(), image.credit())
                    .filter(text -> text != null)
                    .forEach(text -> caption.appendElement("div").text(text));
        }
    }

    private void corrections() {
        if (!piece.corrections().isEmpty()) {
            Element part = part(Label.corrections);
            for (CorrectionNote note : piece.corrections()) {
                Element line = part.appendElement("p");
                ours(line.appendElement("strong"), words.of(note.kind()));
                line.appendText(" (");
                time(line, note.at());
                line.appendText(")" + words.of(Label.colon) + note.note());
            }
        }
    }

    private void sources() {
        if (!piece.sources().isEmpty()) {
            Element list = part(Label.sources).appendElement("ul");
            for (Source source : piece.sources()) {
                linked(list.appendElement("li"), source.label(), source.url());
            }
        }
    }

    private void footer(Element footer) {
        if (!piece.translations().isEmpty()) {
            ours(footer.appendElement("h2"), words.of(Label.versions));
            Element list = footer.appendElement("ul");
            for (Translation other : piece.translations()) {
                linked(list.appendElement("li"), other.title(), other.url())
                        .attr("hreflang", other.lang())
                        .attr("lang", other.lang())
                        .attr("dir", other.dir().name());
            }
        }
        ours(footer.appendElement("h2"), words.of(Label.rights));
        Element list = footer.appendElement("dl");
        for (Line line : words.rights(piece)) {
            ours(list.appendElement("dt"), line.label());
            Element value = linked(list.appendElement("dd"), line.value(), line.url());
            if (line.url() != null) {
                value.attr("rel", "license").attr("dir", "ltr"); // it is shown as it is
            }
        }
    }

    private Element part(Label label) {
        Element part = article.appendElement("aside");
        ours(part.appendElement("h2"), words.of(label));
        return part;
    }

    private static Element linked(Element parent, String text, String url) {
        return url == null
                ? parent.appendElement("bdi").text(text)
                : parent.appendElement("a").attr("href", url).text(text);
    }

    /** Words that are not the article's, in a language of their own where they do not speak it. */
    private void ours(Element element, String text) {
        element.text(text);
        if (!words.lang().equals(piece.lang())) {
            element.attr("lang", words.lang()).attr("dir", words.dir().name());
        }
    }
}
