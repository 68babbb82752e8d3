package measured;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What search costs beside PostgreSQL's own, as tables in Markdown. Run by src/bench/search. */
public final class Search {
    private static final String FACETS = "&facets=section,tag,region,author,lang,year";
    private static final List<String> EXTRAS =
            List.of("", "&highlight=true", FACETS, "&highlight=true" + FACETS);

    private final String server;
    private final Path directory;
    private final int clients;
    private final Load load;

    private Search(String server, Path directory, int clients, Load load) {
        this.server = server;
        this.directory = directory;
        this.clients = clients;
        this.load = load;
    }

    public static void main(String... arguments) throws Exception {
        String server = arguments[0];
        Path directory = Path.of(arguments[1]);
        int clients = Integer.parseInt(arguments[2]);
        long longest = (long) (Double.parseDouble(arguments[3]) * 1e9);
        Work work = new Work(directory, Long.parseLong(arguments[4]));
        long started = Long.parseLong(arguments[5]);
        Http any = new Http(server, "");
        while (any.status("x") != 200) {
            Thread.sleep(100);
        }
        System.out.printf(
                "search answers %.1f s after the start without an index; processor time until then %.1f s%n",
                (System.currentTimeMillis() - started) / 1000.0, work.millis() / 1000);
        long prepared = System.nanoTime();
        Database.prepare(directory);
        System.out.printf(
                "PostgreSQL's column and index: %.1f s (0 when they were there)%n",
                (System.nanoTime() - prepared) / 1e9);
        System.out.printf(
                "on disk: index %.1f MB, PostgreSQL's %.1f MB%n",
                bytes(directory.resolve("search")) / 1e6, Database.bytes(directory) / 1e6);
        new Search(server, directory, clients, new Load(longest, work)).measure();
        for (int round = 1; round <= 3; round++) {
            double before = work.millis();
            System.out.printf(
                    "1,000 changes of one transaction are found after %d ms;"
                            + " processor time to make, find and undo them %.1f s%n",
                    Changes.caughtUp(server, directory), (work.millis() - before) / 1000);
        }
    }

    private void measure() throws Exception {
        warm();
        System.out.printf(
                "%n| words | sort | with | found | median ms | p95 ms | 1 client /s | %1$d clients /s | processor ms"
                        + " | found by PostgreSQL | median ms | p95 ms | 1 client /s | %1$d clients /s"
                        + " | processor ms | times its throughput | times less work |%n|---|---|---|%2$s%n",
                clients, "--:|".repeat(14));
        for (Question.Kind kind : Question.Kind.values()) {
            for (Database.Order order : Database.Order.values()) {
                measure(kind, order);
            }
        }
        Load.Figures alone = load.of(new Http(server, ""), List.of(new Question(null, "")), 1);
        Load.Figures together =
                load.of(new Http(server, ""), List.of(new Question(null, "")), clients);
        System.out.printf(
                "| none, the newest 20 cards | newest | | | %s | | | | | | | | |%n",
                told(alone, together));
    }

    /** What the compiler has not seen yet would look slow. */
    private void warm() throws Exception {
        for (Question.Kind kind : Question.Kind.values()) {
            for (String extra : EXTRAS) {
                load.of(new Http(server, "&sort=relevance" + extra), kind.all(), clients);
            }
        }
    }

    private void measure(Question.Kind kind, Database.Order order) throws Exception {
        List<Question> questions = kind.all();
        Load.Figures alone = load.of(new Database(directory, order), questions, 1);
        Load.Figures together = load.of(new Database(directory, order), questions, clients);
        long found = 0;
        long foundThere = 0;
        for (Question question : questions) {
            found += Http.total(server, question.words());
            foundThere += Database.total(directory, question);
        }
        for (String extra : EXTRAS) {
            Http http = new Http(server, "&sort=" + order + extra);
            Load.Figures ours = load.of(http, questions, 1);
            Load.Figures oursTogether = load.of(http, questions, clients);
            System.out.printf(
                    "| %s | %s | %s | %,d | %s | %,d | %s | %.1f | %.1f |%n",
                    kind.name,
                    order,
                    with(extra),
                    found / questions.size(),
                    told(ours, oursTogether),
                    foundThere / questions.size(),
                    told(alone, together),
                    oursTogether.rate() / together.rate(),
                    together.work() / oursTogether.work());
        }
    }

    private static String with(String extra) {
        return Stream.of("highlight", "facets").filter(extra::contains).collect(joining(" and "));
    }

    private static String told(Load.Figures alone, Load.Figures together) {
        return "%.1f | %.1f | %.0f | %.0f | %.1f"
                .formatted(
                        alone.median(),
                        alone.p95(),
                        alone.rate(),
                        together.rate(),
                        together.work());
    }

    private static long bytes(Path directory) throws Exception {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
