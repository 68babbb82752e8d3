import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long after a publication everybody is answered who waits for it, and what another reader
 * notices meanwhile. Run by src/bench/long-poll.
 */
public final class LongPoll {
    private static final int ROUNDS = 5;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private LongPoll() {}

    public static void main(String... arguments) throws Exception {
        String server = arguments[0];
        String token = arguments[1];
        int clients = Integer.parseInt(arguments[2]);
        long process = Long.parseLong(arguments[3]);
        long limit = Long.parseLong(arguments[4]);
        boolean different = ways(arguments[5]);
        String article = begun(server, token, different ? 15_000 : 1);
        System.out.printf("%d clients, %d rounds, threads of the server at rest: %s%n",
                clients, ROUNDS, threads(process));
        long slowest = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            slowest =
                    Math.max(
                            slowest,
                            round(server, token, clients, process, article, round, different));
        }
        System.out.printf("the last answer of all: %d ms; limit %d ms%n", slowest, limit);
        if (slowest > limit) {
            System.exit(1);
        }
    }

    private static boolean ways(String word) {
        return switch (word) {
            case "same" -> false;
            case "different" -> true;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The milliseconds after which the last one was answered. */
    private static long round(
            String server,
            String token,
            int clients,
            long process,
            String article,
            int round,
            boolean different)
            throws Exception {
        List<String> questions = questions(server, different);
        AtomicLong published = new AtomicLong();
        List<CompletableFuture<Long>> waits = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            waits.add(
                    HTTP.sendAsync(
                                    request(questions.get(i % questions.size()))
                                            .header("Accept-Encoding", different ? "br" : "identity")
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .thenApply(answer -> received(answer)));
        }
        Thread.sleep(4_000);
        String waiting = threads(process);
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        long calm = reading(server);
        long worked = worked(process);
        published.set(System.nanoTime());
        publish(server, token, article, round);
        long acknowledged = System.nanoTime();
        long busy = reading(server);
        long[] answered =
                waits.stream().mapToLong(CompletableFuture::join).map(at -> at - published.get()).toArray();
        Arrays.sort(answered);
        long last = answered[answered.length - 1] / 1_000_000;
        System.out.printf(
                "round %d: load %s; publication acknowledged after %d ms; answered after: median %d ms, last %d ms;"
                        + " a list in between: %d ms (before: %d ms); server's CPU %d ms;"
                        + " threads waiting %s, after %s%n",
                round,
                load,
                (acknowledged - published.get()) / 1_000_000,
                answered[answered.length / 2] / 1_000_000,
                last,
                busy,
                calm,
                worked(process) - worked,
                waiting,
                threads(process));
        return last;
    }

    /** What the clients ask in turns: all the same, or four filters in four forms with 25 limits. */
    private static List<String> questions(String server, boolean different) throws Exception {
        if (!different) {
            return List.of(question(server, "", 100));
        }
        List<String> questions = new ArrayList<>();
        for (String filter : List.of("", "&lang=fr", "&lang=ar,fr", "&lang=en,fr")) {
            for (String body : List.of("html", "blocks", "markdown", "text")) {
                for (int limit = 1; limit <= 25; limit++) {
                    questions.add(question(server, filter + "&view=full&body=" + body, limit));
                }
            }
        }
        return questions;
    }

    private static String question(String server, String words, int limit) throws Exception {
        String url = server + "/v1/changes?limit=" + limit + words;
        return url + "&wait=15&cursor=" + next(get(url + "&cursor=now").body());
    }

    /** An answer that is compressed says nothing to this program, but an empty one is small. */
    private static long received(HttpResponse<byte[]> answer) {
        long now = System.nanoTime();
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        boolean told = encoding.equals("br") ? text.length() > 500 : text.contains("article.");
        if (answer.statusCode() != 200 || !told) {
            throw new IllegalStateException(answer.statusCode() + " " + encoding + " " + text);
        }
        return now;
    }

    private static long reading(String server) throws Exception {
        long start = System.nanoTime();
        get(server + "/v1/articles?limit=20");
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String begun(String server, String token, int sentences) throws Exception {
        HttpResponse<String> draft =
                HTTP.send(
                        request(server + "/v1/editorial/articles")
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"lang\":\"fr\",\"title\":\"Le puits\",\"summary\":\"Il a plu.\","
                                                        + "\"body\":{\"html\":\""
                                                        + "<p>Il a plu.</p>".repeat(sentences)
                                                        + "\"}}"))
                                .build(),
                        BodyHandlers.ofString());
        if (draft.statusCode() != 201) {
            throw new IllegalStateException(draft.body());
        }
        return server + "/v1/editorial/articles/" + found(draft.body(), "\"id\":\"([^\"]+)\"");
    }

    private static void publish(String server, String token, String article, int round)
            throws Exception {
        String tag =
                HTTP.send(
                                request(article).header("Authorization", "Bearer " + token).build(),
                                BodyHandlers.discarding())
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
        HttpResponse<String> answer =
                HTTP.send(
                        request(article + "/publish")
                                .header("Authorization", "Bearer " + token)
                                .header("If-Match", tag)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static HttpResponse<String> get(String url) throws Exception {
        HttpResponse<String> answer = HTTP.send(request(url).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer;
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
    }

    private static String next(String page) {
        return found(page, "\"next\":\"([^\"]+)\"");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(text);
        }
        return matcher.group(1);
    }

    /** The milliseconds of processor time that the server has used, in the kernel's ticks. */
    private static long worked(long process) throws Exception {
        String stat =
                Files.readString(Path.of("/proc/" + process + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static String threads(long process) throws Exception {
        return found(
                Files.readString(Path.of("/proc/" + process + "/status")),
                "Threads:\\s+(\\d+)");
    }
}
