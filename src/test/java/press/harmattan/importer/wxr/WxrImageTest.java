package press.harmattan.importer.wxr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WxrImageTest {
    private static Optional<WxrImage> image(String url, String elements) throws IOException {
        String item =
                Export.post(elements + "<wp:attachment_url>" + url + "</wp:attachment_url>")
                        .replace(">post<", ">attachment<");
        return WxrImage.of((WxrItem) Export.things(Export.of(item)).get(1));
    }

    @Test
    void a_picture_has_its_alt_text_title_and_caption() throws IOException {
        assertEquals(
                Optional.of(
                        new WxrImage(
                                7,
                                3,
                                "https://daily.example/up/river.JPG?w=9",
                                "A river",
                                "river",
                                "By <em>Amina</em>",
                                "image/jpeg")),
                image(
                        "https://daily.example/up/river.JPG?w=9",
                        "<title>river</title><wp:post_parent>3</wp:post_parent>"
                                + "<excerpt:encoded><![CDATA[By <em>Amina</em>]]></excerpt:encoded>"
                                + Export.meta("_wp_attachment_image_alt", " A river ")));
    }

    @ParameterizedTest
    @CsvSource({"png,image/png", "webp,image/webp", "JPEG,image/jpeg", "avif,image/avif"})
    void its_type_is_told_by_the_ending(String ending, String type) throws IOException {
        assertEquals(type, image("https://daily.example/a." + ending, "").orElseThrow().type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://daily.example/song.mp3",
                "https://daily.example/paper.pdf",
                "https://daily.example/jpg",
                "https://daily.example/drawing.svg",
                "javascript:alert(1).png",
                "/up/river.jpg",
                ""
            })
    void sound_documents_and_what_is_no_address_are_no_pictures(String url) throws IOException {
        assertEquals(Optional.empty(), image(url, ""));
    }

    @Test
    void a_post_is_no_picture() throws IOException {
        assertEquals(
                Optional.empty(),
                WxrImage.of(
                        Export.item(
                                "<wp:attachment_url>https://daily.example/a.png</wp:attachment_url>")));
    }
}
