package press.harmattan.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.harmattan.format.piece.Label;
import press.harmattan.format.piece.Piece;
import press.harmattan.format.piece.Words;
import press.harmattan.format.piece.Words.Line;
import press.harmattan.http.Document;
import press.harmattan.image.Image;

/** An article as a text that is read from top to bottom: parts with an empty line between them. */
final class Sheet {
    private final Piece piece;
    private final Marks marks;
    private final Words words;
    private final List<String> parts = new ArrayList<>();

    private Sheet(Piece piece, Marks marks) {
        this.piece = piece;
        this.marks = marks;
        this.words = Words.in(piece.lang());
    }

    /** The article as Markdown; its body has to be that too. */
    static Document markdown(Piece piece) {
        return piece.document(of(piece, new MarkdownMarks()), "text/markdown");
    }

    /** The article as plain text; its body has to be that too. */
    static Document text(Piece piece) {
        return piece.document(of(piece, new PlainMarks()), "text/plain");
    }

    private static String of(Piece piece, Marks marks) {
        Sheet sheet = new Sheet(piece, marks);
        sheet.head();
        sheet.body();
        sheet.foot();
        return sheet.parts.stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private void head() {
        add(piece.kicker());
        parts.add(marks.title(piece.title()));
        add(piece.summary());
        add(words.byline(piece));
        dated(Label.published, piece.publishedAt());
        if (piece.updatedAt().isAfter(piece.publishedAt())) {
            dated(Label.updated, piece.updatedAt());
        }
    }

    private void body() {
        Image image = piece.image();
        if (image != null) {
            parts.add(marks.picture(image.alt() == null ? "" : image.alt(), image.url()));
            add(
                    Stream.of(image.caption(), image.credit())
                            .filter(text -> text != null)
                            .collect(Collectors.joining(" — ")));
        }
        parts.add(piece.open() ? piece.body() : marks.words(words.of(Label.withheld)));
    }

    private void foot() {
        parts.add(marks.rule());
        list(Label.corrections, piece.corrections().stream().map(words::of).map(marks::words));
        list(
                Label.sources,
                piece.sources().stream()
                        .map(
                                source ->
                                        source.url() == null
                                                ? marks.words(source.label())
                                                : marks.link(source.label(), source.url())));
        list(
                Label.rights,
                Stream.concat(
                                words.rights(piece).stream(),
                                Stream.of(
                                        new Line(
                                                words.of(Label.address), piece.url(), piece.url())))
                        .map(this::said));
    }

    private String said(Line line) {
        return line.url() == null
                ? marks.words(words.labelled(line.label(), line.value()))
                : marks.words(words.labelled(line.label(), ""))
                        + marks.link(line.value(), line.url());
    }

    private void dated(Label label, Instant at) {
        add(words.labelled(words.of(label), words.date(at)));
    }

    private void add(String text) {
        if (text != null) {
            parts.add(marks.words(text));
        }
    }

    private void list(Label label, Stream<String> items) {
        String list = items.map("- "::concat).collect(Collectors.joining("\n"));
        if (!list.isEmpty()) {
            parts.add(marks.heading(words.of(label)));
            parts.add(list);
        }
    }
}
