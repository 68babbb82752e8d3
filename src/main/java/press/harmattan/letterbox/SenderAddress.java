package press.harmattan.letterbox;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What tells one connection from another: an IPv4 address, or of an IPv6 address the first half,
 * for the other half is the subscriber's to choose. It is hashed at once and never kept.
 */
final class SenderAddress {
    private static final int NETWORK = 8;
    private static final int EMBEDDED = 12;

    private SenderAddress() {}

    /** The bytes to hash. The edge has put the client in the place of a proxy that is trusted. */
    static byte[] bytes(SocketAddress peer) {
        String text =
                peer == null ? "" : peer.hostAddress() == null ? peer.host() : peer.hostAddress();
        byte[] address = text == null ? null : NetUtil.createByteArrayFromIpAddressString(text);
        if (address == null) {
            return String.valueOf(text).getBytes(StandardCharsets.UTF_8);
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
