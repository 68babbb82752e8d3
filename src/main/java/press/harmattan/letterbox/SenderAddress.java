package press.harmattan.letterbox;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What tells one connection from another: an IPv4 address, or of an IPv6 address the first half,
 * for the other half is the subscriber's to choose. It is hashed at once and never kept.
 */
final class SenderAddress {
    private static final int NETWORK = 8;
    private static final int EMBEDDED = 12;

    private SenderAddress() {}

    /**
     * Where a request comes from, as far as it is known for certain. The server takes the first
     * address that a proxy which is trusted sends on; but most proxies add theirs to what they are
     * sent, and then the sender has written the first one. The last one is what the proxy has seen.
     */
    static String of(HttpServerRequest request) {
        SocketAddress told = request.remoteAddress();
        List<String> chains = request.headers().getAll("X-Forwarded-For");
        if (chains.isEmpty() || told.equals(request.connection().remoteAddress())) {
            return told.hostAddress() == null ? String.valueOf(told.host()) : told.hostAddress();
        }
        String chain = chains.get(chains.size() - 1);
        return chain.substring(chain.lastIndexOf(',') + 1).strip();
    }

    /** The bytes to hash; some proxies name the port, too. */
    static byte[] bytes(String text) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(text);
        if (address == null) {
            HostAndPort named = HostAndPort.parseAuthority(text, 0);
            String host = named == null ? text : named.host();
            address = NetUtil.createByteArrayFromIpAddressString(host);
        }
        if (address == null) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (address.length == 4) {
            return address;
        }
        return isEmbedded(address)
                ? Arrays.copyOfRange(address, EMBEDDED, address.length)
                : Arrays.copyOf(address, NETWORK);
    }

    /** ::ffff:a.b.c.d is a.b.c.d by another name. */
    private static boolean isEmbedded(byte[] address) {
        for (int i = 0; i < EMBEDDED; i++) {
            if (address[i] != (i < 10 ? 0 : (byte) 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
