package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WxrMemoryTest {
    private static final int ITEMS = 2000;
    private static final String TEXT = "Le fleuve monte. النهر يرتفع &amp; ".repeat(2500);

    private static String part(long number) {
        if (number == 0) {
            return Export.HEAD;
        }
        if (number <= ITEMS) {
            return "<item><wp:post_id>"
                    + number
                    + "</wp:post_id><content:encoded>"
                    + TEXT
                    + "</content:encoded></item>\n";
        }
        return number == ITEMS + 1 ? Export.TAIL : null;
    }

    @Test
    void a_file_of_two_hundred_megabytes_is_read_item_by_item_and_nothing_is_held()
            throws IOException {
        Endless file = new Endless(WxrMemoryTest::part);
        List<WeakReference<WxrThing>> seen = new ArrayList<>();
        long mostAhead = 0;
        long items = 0;
        try (WxrReader reader = WxrReader.open(file)) {
            Optional<WxrThing> thing = reader.next();
            long size = Export.HEAD.length();
            for (thing = reader.next(); thing.isPresent(); thing = reader.next()) {
                items++;
                size += part(items).getBytes(StandardCharsets.UTF_8).length;
                mostAhead = Math.max(mostAhead, file.given() - size);
                if (items % 100 == 0) {
                    seen.add(new WeakReference<>(thing.get()));
                }
            }
            thing = Optional.empty();
            System.gc();
            long held = seen.stream().filter(reference -> reference.get() != null).count();

            assertEquals(ITEMS, items);
            assertTrue(file.given() > 200_000_000, "only " + file.given());
            assertTrue(mostAhead < 300_000, mostAhead + " bytes ahead");
            assertTrue(held <= 1, held + " items are still held");
        }
    }

    @Test
    void a_section_larger_than_an_item_may_be_is_not_kept() throws IOException {
        long pieces = 60;
        String piece = "x".repeat(1 << 20);
        Endless file =
                new Endless(
                        number ->
                                number == 0
                                        ? Export.HEAD + "<item><content:encoded><![CDATA["
                                        : number <= pieces
                                                ? piece
                                                : number == pieces + 1
                                                        ? "]]></content:encoded></item>"
                                                                + Export.TAIL
                                                        : null);

        List<WxrThing> things = Export.things(file);

        assertEquals("more than 10 MB of text", ((WxrThing.Broken) things.get(1)).reason());
    }
}
