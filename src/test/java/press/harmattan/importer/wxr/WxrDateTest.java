package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WxrDateTest {
    private static final String LOCAL = "<wp:post_date>2024-03-01 09:00:00</wp:post_date>";

    private static String gmt(String date) {
        return "<wp:post_date_gmt>" + date + "</wp:post_date_gmt>";
    }

    private static Optional<Instant> dateOf(String elements) throws IOException {
        return Export.item(elements).date();
    }

    @Test
    void the_date_in_gmt_is_utc_and_wins() throws IOException {
        assertEquals(
                Optional.of(Instant.parse("2024-03-01T08:00:00Z")),
                dateOf(
                        LOCAL
                                + gmt("2024-03-01 08:00:00")
                                + "<pubDate>Sat, 02 Mar 2024 08:00:00 +0000</pubDate>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00 00:00:00", "-0001-11-30 00:00:00", ""})
    void a_draft_without_a_date_in_gmt_takes_the_one_of_the_feed(String zero) throws IOException {
        assertEquals(
                Optional.of(Instant.parse("2024-03-02T07:30:00Z")),
                dateOf(LOCAL + gmt(zero) + "<pubDate>Sat, 02 Mar 2024 08:30:00 +0100</pubDate>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 01 Jan 1970 00:00:00 +0000",
                "Mon, 30 Nov -0001 00:00:00 +0000",
                "yesterday",
                ""
            })
    void without_either_the_local_date_is_taken_as_utc(String pubDate) throws IOException {
        assertEquals(
                Optional.of(Instant.parse("2024-03-01T09:00:00Z")),
                dateOf(LOCAL + gmt("0000-00-00 00:00:00") + "<pubDate>" + pubDate + "</pubDate>"));
    }

    @Test
    void an_item_may_have_no_date_at_all() throws IOException {
        assertEquals(
                Optional.empty(),
                dateOf(
                        "<wp:post_date>0000-00-00 00:00:00</wp:post_date>"
                                + gmt("0000-00-00 00:00:00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29 10:00:00",
                "2024-13-01 10:00:00",
                "2024-03-01 24:00:00",
                "2024-03-01",
                "0024-03-01 10:00:00",
                "99999-01-01 00:00:00",
                "soon"
            })
    void a_date_that_does_not_exist_breaks_the_item(String date) throws IOException {
        String reason = Export.broken(Export.post("<title>Market</title>" + gmt(date)));

        assertTrue(reason.contains(date) && reason.contains("Market"), reason);
    }

    @Test
    void a_last_change_that_is_no_date_is_left_out() throws IOException {
        String modified = "<wp:post_modified_gmt>%s</wp:post_modified_gmt>";

        assertEquals(
                Optional.of(Instant.parse("2024-03-05T10:00:00Z")),
                Export.item(modified.formatted("2024-03-05 10:00:00")).modified());
        assertEquals(
                Optional.empty(),
                Export.item(modified.formatted("2024-02-31 10:00:00")).modified());
    }
}
