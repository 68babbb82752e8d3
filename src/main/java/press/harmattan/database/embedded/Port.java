package press.harmattan.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** The port of the embedded server: chosen once and kept, so that others find it. */
final class Port {
    private static final String FILE = "port";
    private static final int ATTEMPTS = 100;

    // Below the range from which the system gives ports to connections that go out.
    private static final int FROM = 15_432;
    private static final int TO = 32_768;

    private Port() {}

    /** The port of the last start, 0 before the first. */
    static int kept(DataDirectory directory) throws IOException {
        return directory.kept(FILE).map(Integer::parseInt).orElse(0);
    }

    /** The kept port, or another that is kept from now on where somebody else took it. */
    static int free(DataDirectory directory) throws IOException {
        int port = kept(directory);
        SecureRandom random = new SecureRandom();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (port != 0 && isFree(port)) {
                directory.keep(FILE, Integer.toString(port));
                return port;
            }
            port = random.nextInt(FROM, TO);
        }
        throw new CannotStartException("No free port was found for the embedded PostgreSQL.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
