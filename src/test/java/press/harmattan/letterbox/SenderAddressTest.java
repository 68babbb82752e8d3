package press.harmattan.letterbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which addresses are one sender. */
class SenderAddressTest {
    @Test
    void an_ipv6_network_is_one_sender() {
        assertArrayEquals(bytes("2001:db8:1:2::1"), bytes("2001:db8:1:2:ffff:0:0:9"));
        assertDiffer("2001:db8:1:2::1", "2001:db8:1:3::1");
    }

    @Test
    void an_ipv4_address_is_itself_under_both_of_its_names() {
        assertArrayEquals(bytes("192.0.2.7"), bytes("::ffff:192.0.2.7"));
        assertDiffer("192.0.2.7", "192.0.2.8");
        assertDiffer("::ffff:192.0.2.7", "::ffff:192.0.2.8");
    }

    @Test
    void what_is_no_address_is_told_apart_all_the_same() {
        assertDiffer("_hidden", "unknown");
    }

    @Test
    void a_port_is_no_part_of_an_address() {
        assertArrayEquals(bytes("192.0.2.7"), bytes("192.0.2.7:4711"));
        assertArrayEquals(bytes("2001:db8:1:2::1"), bytes("[2001:db8:1:2::1]:4711"));
    }

    private static void assertDiffer(String one, String other) {
        assertFalse(Arrays.equals(bytes(one), bytes(other)));
    }

    private static byte[] bytes(String address) {
        return SenderAddress.bytes(address);
    }
}
