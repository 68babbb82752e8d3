package measured;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the running program, over connections that stay open.
 *
 * @param parameters those beside {@code q}, beginning with {@code &}
 */
record Http(String server, String parameters) implements Asking.Way {
    private static final int PATIENCE = 60_000;
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    @Override
    public Asking begin() {
        return new Asking() {
            @Override
            public void ask(Question question) throws Exception {
                read(question.words());
            }

            @Override
            public void close() {}
        };
    }

    /** How many articles are found. */
    static long total(String server, String words) throws Exception {
        Matcher total =
                TOTAL.matcher(new Http(server, "&view=headline&limit=1&total=exact").read(words));
        if (!total.find()) {
            throw new IllegalStateException("no total for " + words);
        }
        return Long.parseLong(total.group(1));
    }

    /** The status of an answer, 0 when there is none. */
    int status(String words) {
        try {
            return open(words).getResponseCode();
        } catch (Exception nobodyThere) {
            return 0;
        }
    }

    private String read(String words) throws Exception {
        HttpURLConnection connection = open(words);
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpURLConnection open(String words) throws Exception {
        String query =
                words.isEmpty()
                        ? ""
                        : "q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                                        .replace("+", "%20");
        String url = server + "/v1/articles?" + (query + parameters).replaceFirst("^&", "");
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        return connection;
    }
}
