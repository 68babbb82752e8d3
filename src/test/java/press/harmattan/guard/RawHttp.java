package press.harmattan.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Sends exactly these bytes, which every proper client would tidy, and reads until the end. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /** An answer as it came; the body as Latin-1, so that no byte is lost. */
    public record Answer(int status, List<String> headers, String body) {

        /** The values of a header, in their order. */
        public List<String> all(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }

        /** Whether it is an error answer in the promised form. */
        public boolean isProblem() {
            return all("Content-Type").equals(List.of("application/problem+json"))
                    && body.contains("\"status\":" + status)
                    && body.contains("\"requestId\":\"" + all("X-Request-Id").get(0) + "\"");
        }
    }

    /** A request line and a host, and the end of the connection. */
    public static Answer get(URI home, String target) throws IOException {
        return send(home, "GET " + target + " HTTP/1.1", "Host: localhost");
    }

    /** A request without a body. */
    public static Answer send(URI home, String requestLine, String... headers) throws IOException {
        String head = requestLine + "\r\n" + String.join("\r\n", headers);
        return exchange(home, (head + "\r\nConnection: close\r\n\r\n"), new byte[0]);
    }

    /** A body with its length. */
    public static Answer post(URI home, String target, String contentType, byte[] body)
            throws IOException {
        String head =
                "POST "
                        + target
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + contentType
                        + "Content-Length: "
                        + body.length
                        + "\r\n\r\n";
        return exchange(home, head, body);
    }

    /** Any bytes. */
    public static Answer exchange(URI home, String head, byte[] body) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            byte[] answer = socket.getInputStream().readAllBytes();
            return parse(new String(answer, StandardCharsets.ISO_8859_1));
        }
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines = Arrays.asList(answer.substring(0, end).split("\r\n"));
        int status = Integer.parseInt(lines.get(0).split(" ")[1]);
        return new Answer(status, lines.subList(1, lines.size()), answer.substring(end + 4));
    }
}
