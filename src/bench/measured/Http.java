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
 * @param path where {@code {}} is in it, the words of a question stand there, else in {@code q}
 * @param parameters those beside {@code q}, beginning with {@code &}
 */
record Http(String server, String path, String parameters) implements Asking.Way {
    static final String ARTICLES = "/v1/articles";

    private static final String WORDS = "{}";
    private static final int PATIENCE = 60_000;
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    static Http articles(String server, String parameters) {
        return new Http(server, ARTICLES, parameters);
    }

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
                TOTAL.matcher(articles(server, "&view=headline&limit=1&total=exact").read(words));
        if (!total.find()) {
            throw new IllegalStateException("no total for " + words);
        }
        return Long.parseLong(total.group(1));
    }

    /** The same, for which any answer will do. */
    Asking.Way whatever() {
        return () ->
                new Asking() {
                    @Override
                    public void ask(Question question) {
                        status(question.words());
                    }

                    @Override
                    public void close() {}
                };
    }

    /** The status of an answer, 0 when there is none. */
    int status(String words) {
        try {
            HttpURLConnection connection = open(words);
            int status = connection.getResponseCode();
            InputStream body =
                    status < 400 ? connection.getInputStream() : connection.getErrorStream();
            if (body != null) {
                try (body) {
                    body.readAllBytes();
                }
            }
            return status;
        } catch (Exception nobodyThere) {
            return 0;
        }
    }

    String read(String words) throws Exception {
        HttpURLConnection connection = open(words);
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpURLConnection open(String words) throws Exception {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
        boolean asked = !words.isEmpty() && !path.contains(WORDS);
        String query = ((asked ? "q=" + encoded : "") + parameters).replaceFirst("^&", "");
        String url = server + path.replace(WORDS, encoded) + "?" + query;
        HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        return connection;
    }
}
