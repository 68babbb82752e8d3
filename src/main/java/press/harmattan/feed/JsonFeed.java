package press.harmattan.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed as JSON Feed 1.1 (jsonfeed.org). What is not known is left out, as readers expect. */
@Schema(
        description = "A JSON Feed, version 1.1. What is not known is left out.",
        requiredProperties = {"version", "title", "feed_url", "language", "items"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonFeed(
        @Schema(description = "The version of JSON Feed.") String version,
        @Schema(description = "The newsroom's name, and what the feed is about.") String title,
        @Schema(description = "Where people read it.", format = "uri")
                @JsonProperty("home_page_url")
                String homePageUrl,
        @Schema(description = "This page of the feed.", format = "uri") @JsonProperty("feed_url")
                String feedUrl,
        @Schema(description = "What the newsroom is about.") String description,
        @Schema(description = "The next page; none on the last one.", format = "uri")
                @JsonProperty("next_url")
                String nextUrl,
        @Schema(description = "The newsroom's logo.", format = "uri") String icon,
        @Schema(description = "The language of the title.", examples = "ar") String language,
        @Schema(description = "In the order of `sort`.") List<JsonFeedItem> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.home(),
                feed.self(),
                feed.description(),
                feed.next(),
                feed.logo(),
                feed.lang(),
                feed.items().stream().map(JsonFeedItem::of).toList());
    }
}
