package measured;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What search costs beside PostgreSQL's own, as the tables of docs/search.md. Each row begins with
 * how many articles there are, so that those of several runs make one table. Run by
 * src/bench/search.
 */
public final class Search {
    private static final String FACETS = "&facets=section,tag,region,author,lang,year";
    private static final List<String> EXTRAS =
            List.of("", "&highlight=true", FACETS, "&highlight=true" + FACETS);
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"");
    private static final int TIMES = 20;

    private final String server;
    private final Path directory;
    private final int clients;
    private final Load load;
    private final String articles;

    private Search(String server, Path directory, int clients, long longest, Work work)
            throws Exception {
        this.server = server;
        this.directory = directory;
        this.clients = clients;
        this.load = new Load(longest, work);
        this.articles = "%,d".formatted(Database.articles(directory));
    }

    public static void main(String... arguments) throws Exception {
        String server = arguments[0];
        Path directory = Path.of(arguments[1]);
        int clients = Integer.parseInt(arguments[2]);
        long longest = (long) (Double.parseDouble(arguments[3]) * 1e9);
        Work work = new Work(directory, Long.parseLong(arguments[4]));
        long started = Long.parseLong(arguments[5]);
        while (Http.articles(server, "").status("x") != 200) {
            Thread.sleep(100);
        }
        double made = (System.currentTimeMillis() - started) / 1000.0;
        double worked = work.millis() / 1000;
        Database.prepare(directory);
        Search search = new Search(server, directory, clients, longest, work);
        search.warm();
        search.questions();
        search.extras();
        search.suggestions();
        search.related();
        search.hostile();
        search.index(made, worked);
    }

    /** What the compiler has not seen yet would look slow. */
    private void warm() throws Exception {
        for (Question.Kind kind : Question.Kind.values()) {
            for (String extra : EXTRAS) {
                load.of(Http.articles(server, "&sort=relevance" + extra), kind.all(), clients);
            }
        }
    }

    private void questions() throws Exception {
        head(
                "articles | words | sort",
                "found | median ms | p99 ms | %1$d clients /s | processor ms | PostgreSQL median ms"
                        + " | p99 ms | %1$d clients /s | processor ms | times its throughput");
        for (Question.Kind kind : Question.Kind.values()) {
            for (Database.Order order : Database.Order.values()) {
                List<Question> questions = kind.all();
                Figures ours = figures(Http.articles(server, "&sort=" + order), questions);
                Figures theirs = figures(new Database(directory, order), questions);
                long found = 0;
                for (Question question : questions) {
                    found += Http.total(server, question.words());
                }
                row(
                        "%s | %s | %,d | %s | %s | %.1f",
                        kind.name,
                        order,
                        found / questions.size(),
                        ours,
                        theirs,
                        ours.together.rate() / theirs.together.rate());
            }
        }
        Figures none = figures(Http.articles(server, ""), List.of(Question.NONE));
        row("none: the newest 20 cards | newest | | %s | | | | | ", none);
    }

    private void extras() throws Exception {
        head(
                "articles | words",
                "with highlights, median ms | p99 ms | with six facets, median ms | p99 ms"
                        + " | with both, median ms | p99 ms");
        for (Question.Kind kind : Question.Kind.values()) {
            List<String> told = new ArrayList<>();
            for (String extra : EXTRAS.subList(1, EXTRAS.size())) {
                Http http = Http.articles(server, "&sort=relevance" + extra);
                told.add(times(load.of(http, kind.all(), 1)));
            }
            row("%s | %s", kind.name, String.join(" | ", told));
        }
    }

    private void suggestions() throws Exception {
        head("articles | typed", "median ms | p99 ms | %1$d clients /s | processor ms");
        Http suggest = new Http(server, "/v1/suggest", "");
        for (Map.Entry<String, List<Question>> typed : Typing.all().entrySet()) {
            row("%s | %s", typed.getKey(), figures(suggest, typed.getValue()));
        }
    }

    private void related() throws Exception {
        head("articles | related to", "median ms | p99 ms | %1$d clients /s | processor ms");
        Http related = new Http(server, "/v1/articles/{}/related", "&limit=6");
        row("the newest articles | %s", figures(related, ids("")));
        row("articles with the most frequent tag | %s", figures(related, ids("&tag=tag-1")));
    }

    private List<Question> ids(String parameters) throws Exception {
        Http list = Http.articles(server, "&view=headline&limit=100" + parameters);
        List<Question> ids = new ArrayList<>();
        String data = list.read("").split("\"page\":")[0]; // behind it are the filters' own ids
        Matcher id = ID.matcher(data);
        while (id.find()) {
            ids.add(new Question(null, id.group(1)));
        }
        return ids;
    }

    /** An answer other than 200 is told beside its time. */
    private void hostile() throws Exception {
        head("articles | hostile question", "answer | longest of %2$d, ms");
        for (Map.Entry<String, Hostile.Asked> one : Hostile.all().entrySet()) {
            Question question = one.getValue().question();
            Http http = Http.articles(server, one.getValue().parameters());
            row(
                    "%s | %d | %.1f",
                    one.getKey(),
                    http.status(question.words()),
                    Load.longest(http.whatever(), question, TIMES));
        }
    }

    private void index(double made, double worked) throws Exception {
        head(
                "articles",
                "index made in s | processor s | index MB | PostgreSQL's column and index MB"
                        + " | 1,000 changes found after ms, three times");
        List<String> changes = new ArrayList<>();
        long bytes = bytes(directory.resolve("search"));
        for (int round = 1; round <= 3; round++) {
            changes.add("%,d".formatted(Changes.caughtUp(server, directory)));
        }
        row(
                "%.1f | %.1f | %.0f | %.0f | %s",
                made,
                worked,
                bytes / 1e6,
                Database.bytes(directory) / 1e6,
                String.join(", ", changes));
    }

    private void head(String left, String right) {
        String numbers = right.formatted(clients, TIMES);
        System.out.printf(
                "%n| %s | %s |%n|%s%s%n",
                left,
                numbers,
                "---|".repeat(left.split("\\|").length),
                "--:|".repeat(numbers.split("\\|").length));
    }

    private void row(String rest, Object... figures) {
        System.out.println("| " + articles + " | " + rest.formatted(figures) + " |");
    }

    /** One client for how long an answer takes, many for how many there are in a second. */
    private Figures figures(Asking.Way way, List<Question> questions) throws Exception {
        return new Figures(load.of(way, questions, 1), load.of(way, questions, clients));
    }

    private record Figures(Load.Figures alone, Load.Figures together) {
        @Override
        public String toString() {
            return "%s | %,.0f | %.1f".formatted(times(alone), together.rate(), together.work());
        }
    }

    private static String times(Load.Figures figures) {
        return "%.1f | %.1f".formatted(figures.median(), figures.p99());
    }

    private static long bytes(Path directory) throws Exception {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
