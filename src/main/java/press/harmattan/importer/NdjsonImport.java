package press.harmattan.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.Kind;
import press.harmattan.draft.Archive;
import press.harmattan.importer.report.Report;

/**
 * Reads a newsroom that was written as newline-delimited JSON. A second run changes nothing; a run
 * that was cut off is finished by another.
 */
@ApplicationScoped
class NdjsonImport {
    private static final int BATCH = 100;

    private final NdjsonTerms terms;
    private final NdjsonArticles articles;
    private final ChangeWatch watch;

    NdjsonImport(NdjsonTerms terms, NdjsonArticles articles, ChangeWatch watch) {
        this.terms = terms;
        this.articles = articles;
        this.watch = watch;
    }

    private record Numbered(long number, NdjsonLine line) {}

    /**
     * Takes everything in; a line that cannot be taken in is reported and does not stop the rest.
     *
     * @throws IOException when the stream cannot be read or is not UTF-8
     */
    void run(InputStream in, Report report) throws IOException {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, decoder));
        List<Numbered> batch = new ArrayList<>();
        long number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            Optional<NdjsonLine> line = parse(text, number, report);
            if (line.isPresent()) {
                if (!fits(batch, line.get())) {
                    put(batch, report);
                }
                batch.add(new Numbered(number, line.get()));
            }
        }
        put(batch, report);
    }

    private static Optional<NdjsonLine> parse(String text, long number, Report report) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(NdjsonFormat.JSON.readValue(text, NdjsonLine.class));
        } catch (JsonProcessingException malformed) {
            report.skipped("line", number, malformed.getOriginalMessage());
            return Optional.empty();
        }
    }

    /**
     * Terms are looked up once they are committed, so a term ends the batch that holds its parent.
     */
    private static boolean fits(List<Numbered> batch, NdjsonLine line) {
        if (batch.isEmpty()) {
            return true;
        }
        boolean alike = batch.get(0).line.getClass() == line.getClass();
        boolean tree = line instanceof NdjsonLine.OfSection || line instanceof NdjsonLine.OfRegion;
        return alike && !tree && batch.size() < BATCH;
    }

    /**
     * One transaction a batch; when it fails, each line by itself, so that the rest of it is kept.
     */
    private void put(List<Numbered> batch, Report report) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<Runnable> heard = new ArrayList<>();
            QuarkusTransaction.requiringNew()
                    .run(() -> batch.forEach(one -> heard.add(put(one.line, report))));
            heard.forEach(Runnable::run);
        } catch (RuntimeException oneIsBroken) {
            batch.forEach(one -> putAlone(one, report));
        }
        if (!(batch.get(0).line instanceof NdjsonLine.OfArticle)) {
            watch.catchUp();
        }
        batch.clear();
    }

    private void putAlone(Numbered one, Report report) {
        try {
            QuarkusTransaction.requiringNew().call(() -> put(one.line, report)).run();
        } catch (BrokenLine | PersistenceException broken) {
            report.skipped(one.line.sort(), one.number, broken.getMessage());
        }
    }

    private Runnable put(NdjsonLine line, Report report) {
        if (line instanceof NdjsonLine.OfSection section) {
            return told(terms.put(section), line, report);
        } else if (line instanceof NdjsonLine.OfRegion region) {
            return told(terms.put(region), line, report);
        } else if (line instanceof NdjsonLine.OfTag tag) {
            return told(terms.put(tag), line, report);
        } else if (line instanceof NdjsonLine.OfAuthor author) {
            return told(terms.put(author), line, report);
        }
        return told(articles.put((NdjsonLine.OfArticle) line), line, report);
    }

    private static Runnable told(Optional<Kind> change, NdjsonLine line, Report report) {
        return told(
                change.map(
                                kind ->
                                        kind == Kind.created
                                                ? Archive.Outcome.created
                                                : Archive.Outcome.updated)
                        .orElse(Archive.Outcome.unchanged),
                line,
                report);
    }

    private static Runnable told(Archive.Outcome outcome, NdjsonLine line, Report report) {
        return switch (outcome) {
            case created -> () -> report.created(line.sort());
            case updated -> () -> report.updated(line.sort());
            case unchanged -> () -> report.unchanged(line.sort());
            case diverged ->
                    throw new BrokenLine(
                            "\"" + line.slug() + "\" was published here in another way since");
        };
    }
}
