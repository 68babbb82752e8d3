package press.harmattan.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jdom2.Document;
import org.jdom2.Element;
import press.harmattan.article.list.FeedFormat;

/** A feed as RSS 2.0, by the specification and the best practices of the RSS Advisory Board. */
final class RssFeed {
    private static final String DOCS = "https://www.rssboard.org/rss-specification";

    /** Minutes. To ask again costs next to nothing, but readers do not need seconds. */
    private static final int TIME_TO_LIVE = 5;

    private RssFeed() {}

    static byte[] bytes(Feed feed) {
        Document document = Xml.tree(channel(feed));
        document.getRootElement().addNamespaceDeclaration(Xml.ATOM);
        Element channel = document.getRootElement().getChild("channel");
        Xml.lang(channel, feed.lang());
        List<Element> items = channel.getChildren("item");
        for (int i = 0; i < items.size(); i++) {
            Xml.lang(items.get(i), feed.items().get(i).lang());
        }
        return Xml.bytes(document);
    }

    private static Channel channel(Feed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(feed.title());
        channel.setLink(link(feed));
        channel.setDescription(Objects.requireNonNullElse(feed.description(), feed.title()));
        channel.setLanguage(feed.lang());
        channel.setCopyright(feed.rights());
        channel.setLastBuildDate(date(feed.updated()));
        channel.setDocs(DOCS);
        channel.setGenerator(Feed.GENERATOR);
        channel.setTtl(TIME_TO_LIVE);
        channel.setImage(logo(feed));
        channel.setItems(feed.items().stream().map(RssFeed::item).toList());
        List<Element> links = new ArrayList<>();
        String type = FeedFormat.rss.mediaType();
        links.add(link("self", feed.self()).setAttribute("type", type));
        if (feed.next() != null) {
            links.add(link("next", feed.next()).setAttribute("type", type));
        }
        channel.setForeignMarkup(links);
        return channel;
    }

    /** Required, so it is the feed itself where people read it nowhere else. */
    private static String link(Feed feed) {
        return Objects.requireNonNullElse(feed.home(), feed.self());
    }

    private static Image logo(Feed feed) {
        if (feed.logo() == null) {
            return null;
        }
        Image image = new Image();
        image.setUrl(feed.logo());
        image.setTitle(feed.title());
        image.setLink(link(feed));
        // Not -1, which is what stands there for what nobody knows.
        image.setWidth(null);
        image.setHeight(null);
        return image;
    }

    private static Item item(FeedItem told) {
        Item item = new Item();
        item.setTitle(told.title());
        item.setLink(told.url());
        boolean summed = told.summary() != null;
        item.setDescription(description(summed ? told.summary() : told.body()));
        item.setContent(summed ? content(told.body()) : null);
        item.setEnclosures(enclosures(told.image()));
        item.setCategories(told.categories().stream().map(RssFeed::category).toList());
        item.setPubDate(date(told.published()));
        item.setGuid(guid(told.id()));
        List<Element> more = new ArrayList<>();
        told.authors().forEach(it -> more.add(Xml.element(Xml.DC, "creator", it.name())));
        if (told.rights() != null) {
            more.add(Xml.element(Xml.DC, "rights", told.rights()));
        }
        if (told.licence() != null) {
            more.add(link("license", told.licence()));
        }
        more.addAll(Xml.extras(told));
        item.setForeignMarkup(more);
        return item;
    }

    /**
     * A length is required; the best practices say 0 where it is not known, and readers that show
     * pictures do not look at it. Without a media type there is no enclosure at all.
     */
    private static List<Enclosure> enclosures(FeedItem.Picture image) {
        if (image == null || image.type() == null) {
            return List.of();
        }
        Enclosure enclosure = new Enclosure();
        enclosure.setUrl(image.url());
        enclosure.setLength(Objects.requireNonNullElse(image.bytes(), 0L));
        enclosure.setType(image.type());
        return List.of(enclosure);
    }

    /** What readers take for HTML anyway is HTML: a summary with a {@code <} is shown as it is. */
    private static Description description(String html) {
        if (html == null) {
            return null;
        }
        Description description = new Description();
        description.setValue(html);
        return description;
    }

    private static Content content(String html) {
        if (html == null) {
            return null;
        }
        Content content = new Content();
        content.setValue(html);
        return content;
    }

    private static Category category(FeedItem.Category told) {
        Category category = new Category();
        category.setDomain(told.scheme());
        category.setValue(told.name());
        return category;
    }

    private static Guid guid(String id) {
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(id);
        return guid;
    }

    private static Element link(String rel, String url) {
        return new Element("link", Xml.ATOM).setAttribute("rel", rel).setAttribute("href", url);
    }

    private static Date date(Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
