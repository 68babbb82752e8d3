package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormerUrlsTest {
    private static final WxrThing.Site SITE =
            new WxrThing.Site(
                    1,
                    "",
                    "https://daily.example/news",
                    "fr",
                    "",
                    "https://www.daily.example/news/");

    private static List<String> urls(String elements) throws IOException {
        return FormerUrls.of(Export.item(elements), SITE);
    }

    @Test
    void link_number_guid_and_old_slugs_all_lead_to_the_item() throws IOException {
        assertEquals(
                List.of(
                        "daily.example/news/2024/سوق",
                        "daily.example/news?p=7",
                        "old.example/archive?id=7",
                        "daily.example/news/2024/market",
                        "daily.example/news/2024/سوق-2"),
                urls(
                        "<link>https://daily.example/news/2024/%d8%b3%d9%88%d9%82/</link>"
                                + "<guid>http://old.example:80/archive/?id=7</guid>"
                                + "<wp:post_name>%d8%b3%d9%88%d9%82</wp:post_name>"
                                + Export.meta("_wp_old_slug", "market")
                                + Export.meta("_wp_old_slug", "%d8%b3%d9%88%d9%82-2")));
    }

    @Test
    void a_draft_is_known_by_its_number_only() throws IOException {
        assertEquals(
                List.of("daily.example/news?p=7"),
                urls(
                        "<link>https://daily.example/news/?p=7</link><guid>urn:x:7</guid>"
                                + Export.meta("_wp_old_slug", "market")));
    }

    @Test
    void a_guid_with_the_number_of_another_item_is_left_to_that_one() throws IOException {
        assertEquals(
                List.of("daily.example/news/a", "daily.example/news?p=7"),
                urls(
                        "<link>https://daily.example/news/a</link>"
                                + "<guid>http://daily.example/news/?p=3</guid>"));
    }

    @Test
    void no_item_takes_over_a_front_page() throws IOException {
        assertEquals(
                List.of("daily.example/news?p=7"),
                urls("<link>https://daily.example/news/</link><guid>https://old.example/</guid>"));
    }
}
