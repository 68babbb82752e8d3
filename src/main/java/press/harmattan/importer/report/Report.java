package press.harmattan.importer.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What came of an import: counted, and what people have to look at told one by one. Its two
 * readings, for programs and for people, stand beside the one table of counts that they share.
 */
public final class Report implements AutoCloseable {
    /** How many findings of one sort are shown; the file has all of them. */
    static final int MOST_SHOWN = 50;

    /** Files choose some of the words that are counted, and may choose as many as they like. */
    static final int MOST_SORTS = 500;

    static final String OTHERS = "of other kinds";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Counts> byKind = new LinkedHashMap<>();
    private final Map<String, Long> others = new LinkedHashMap<>();
    private final Map<String, Long> warnings = new TreeMap<>();
    private final Map<Finding.What, List<Finding>> shown = new EnumMap<>(Finding.What.class);
    private final Writer file;

    /** A report without a file. */
    public Report() {
        file = Writer.nullWriter();
    }

    /** A report that also writes every finding to a file, one JSON object a line. */
    public Report(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    /** Counts a thing that was not there before. */
    public void created(String kind) {
        counts(kind).created++;
    }

    /** Counts a thing that is there now in another form. */
    public void updated(String kind) {
        counts(kind).updated++;
    }

    /** Counts a thing that was there already. */
    public void unchanged(String kind) {
        counts(kind).unchanged++;
    }

    /** Tells of a thing that is not imported, at a line counted from 1. */
    public void skipped(String kind, long line, String reason) {
        tell(new Finding(Finding.What.skipped, line, kind, reason));
    }

    /** Tells of a finding. */
    public void tell(Finding finding) {
        switch (finding.what()) {
            case skipped -> counts(finding.kind()).skipped++;
            case kept -> counts(finding.kind()).kept++;
            case warning -> add(warnings, sort(finding.reason()), 1);
        }
        List<Finding> some = shown.computeIfAbsent(finding.what(), any -> new ArrayList<>());
        if (some.size() < MOST_SHOWN) {
            some.add(finding);
        }
        try {
            file.write(JSON.writeValueAsString(finding) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
    }

    /** Counts something else that is worth a line, such as {@code posts: draft}. */
    public void count(String what) {
        count(what, 1);
    }

    /** Counts several at once; nothing is said of none. */
    public void count(String what, long many) {
        if (many > 0) {
            add(others, Finding.cut(what), many);
        }
    }

    /** How many things of a kind were created. */
    public long createdOf(String kind) {
        return counts(kind).created;
    }

    /** How many things of a kind were updated. */
    public long updatedOf(String kind) {
        return counts(kind).updated;
    }

    /** How many things of a kind were unchanged. */
    public long unchangedOf(String kind) {
        return counts(kind).unchanged;
    }

    /** How often something else was counted. */
    public long countOf(String what) {
        return others.getOrDefault(what, 0L);
    }

    /** The first findings of a sort. */
    public List<Finding> findings(Finding.What what) {
        return List.copyOf(shown.getOrDefault(what, List.of()));
    }

    /** Whether nothing was skipped. */
    public boolean isComplete() {
        return shown.getOrDefault(Finding.What.skipped, List.of()).isEmpty();
    }

    /** All of it for programs. */
    public Summary summary() {
        return new Summary(
                byKind.entrySet().stream()
                        .map(
                                kind ->
                                        new Summary.Kind(
                                                kind.getKey(),
                                                kind.getValue().created,
                                                kind.getValue().updated,
                                                kind.getValue().unchanged + kind.getValue().kept,
                                                kind.getValue().skipped))
                        .toList(),
                numbers(others),
                findings(Finding.What.skipped),
                findings(Finding.What.kept),
                numbers(warnings));
    }

    private static List<Summary.Count> numbers(Map<String, Long> counted) {
        return counted.entrySet().stream()
                .map(one -> new Summary.Count(one.getKey(), one.getValue()))
                .toList();
    }

    /** Prints all of it for people. */
    public void print(PrintStream out) {
        out.printf("%-10s %9s %9s %9s %9s%n", "", "created", "updated", "unchanged", "skipped");
        byKind.forEach(
                (kind, counts) ->
                        out.printf(
                                "%-10s %9d %9d %9d %9d%n",
                                kind,
                                counts.created,
                                counts.updated,
                                counts.unchanged + counts.kept,
                                counts.skipped));
        others.forEach((what, many) -> out.printf("%s: %d%n", what, many));
        print(out, Finding.What.skipped, "Skipped:", total(counts -> counts.skipped));
        print(
                out,
                Finding.What.kept,
                "Edited here since the last import and left alone:",
                total(counts -> counts.kept));
        if (!warnings.isEmpty()) {
            out.println("Taken in with a loss, and how many:");
            warnings.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(MOST_SHOWN)
                    .forEach(e -> out.printf("  %s: %d%n", e.getKey(), e.getValue()));
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void print(PrintStream out, Finding.What what, String head, long total) {
        List<Finding> some = findings(what);
        if (!some.isEmpty()) {
            out.println(head);
            some.forEach(f -> out.printf("  line %d, %s: %s%n", f.line(), f.kind(), f.reason()));
            if (total > some.size()) {
                out.printf(
                        "  and %d more; --report FILE writes all of them%n", total - some.size());
            }
        }
    }

    /** How often something happened in one thing makes no difference in sort. */
    private static String sort(String reason) {
        return reason.replaceFirst(" \\(\\d+ times\\)$", "");
    }

    private static void add(Map<String, Long> counted, String what, long many) {
        boolean room = counted.size() < MOST_SORTS || counted.containsKey(what);
        counted.merge(room ? what : OTHERS, many, Long::sum);
    }

    private long total(ToLongFunction<Counts> which) {
        return byKind.values().stream().mapToLong(which).sum();
    }

    private Counts counts(String kind) {
        return byKind.computeIfAbsent(kind, any -> new Counts());
    }

    private static final class Counts {
        private long created;
        private long updated;
        private long unchanged;
        private long skipped;
        private long kept;
    }
}
