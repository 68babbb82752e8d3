package press.harmattan.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jdom2.Document;
import org.jdom2.Element;
import press.harmattan.article.list.FeedFormat;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static byte[] bytes(press.harmattan.feed.Feed feed) {
        Document document = Xml.tree(feed(feed));
        Element root = document.getRootElement();
        Xml.lang(root, feed.lang());
        List<Element> entries = root.getChildren("entry", root.getNamespace());
        for (int i = 0; i < entries.size(); i++) {
            Xml.lang(entries.get(i), feed.items().get(i).lang());
        }
        return Xml.bytes(document);
    }

    private static Feed feed(press.harmattan.feed.Feed told) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(told.id());
        feed.setTitleEx(text(told.title()));
        feed.setSubtitle(told.description() == null ? null : text(told.description()));
        // Required, so an empty feed is as old as can be: any other time would be made up.
        feed.setUpdated(Date.from(Objects.requireNonNullElse(told.updated(), Instant.EPOCH)));
        feed.setRights(told.rights());
        feed.setLogo(told.logo());
        Generator generator = new Generator();
        generator.setValue(press.harmattan.feed.Feed.GENERATOR);
        feed.setGenerator(generator);
        // Stands for the entries without a byline.
        feed.setAuthors(List.of(person(told.newsroom().name(), told.newsroom().url())));
        List<Link> links = new ArrayList<>();
        String type = FeedFormat.atom.mediaType();
        links.add(link("self", told.self(), type));
        if (told.next() != null) {
            links.add(link("next", told.next(), type));
        }
        feed.setOtherLinks(links);
        if (told.home() != null) {
            feed.setAlternateLinks(List.of(link("alternate", told.home(), "text/html")));
        }
        feed.setEntries(told.items().stream().map(AtomFeed::entry).toList());
        return feed;
    }

    private static Entry entry(FeedItem told) {
        Entry entry = new Entry();
        entry.setId(told.id());
        entry.setTitleEx(text(told.title()));
        entry.setPublished(Date.from(told.published()));
        entry.setUpdated(Date.from(told.updated()));
        entry.setSummary(told.summary() == null ? null : html(told.summary()));
        entry.setContents(told.body() == null ? List.of() : List.of(html(told.body())));
        entry.setAuthors(told.authors().stream().map(it -> person(it.name(), it.url())).toList());
        entry.setCategories(told.categories().stream().map(AtomFeed::category).toList());
        entry.setRights(told.rights());
        entry.setAlternateLinks(alternates(told));
        entry.setOtherLinks(otherLinks(told));
        entry.setForeignMarkup(Xml.extras(told));
        return entry;
    }

    /** The article itself first: readers that know no {@code hreflang} open the first one. */
    private static List<Link> alternates(FeedItem told) {
        List<Link> links = new ArrayList<>();
        links.add(page(told.lang(), told.url()));
        told.translations().forEach(it -> links.add(page(it.lang(), it.url())));
        return links;
    }

    private static List<Link> otherLinks(FeedItem told) {
        List<Link> links = new ArrayList<>();
        if (told.image() != null) {
            Link image = link("enclosure", told.image().url(), told.image().type());
            // A length of 0 is not written.
            image.setLength(Objects.requireNonNullElse(told.image().bytes(), 0L));
            links.add(image);
        }
        if (told.licence() != null) {
            links.add(link("license", told.licence(), null));
        }
        return links;
    }

    private static Link page(String lang, String url) {
        Link link = link("alternate", url, "text/html");
        link.setHreflang(lang);
        return link;
    }

    private static Link link(String rel, String url, String type) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(url);
        link.setType(type);
        return link;
    }

    private static SyndPerson person(String name, String url) {
        Person person = new Person();
        person.setName(name);
        person.setUri(url);
        return person;
    }

    private static Category category(FeedItem.Category told) {
        Category category = new Category();
        category.setScheme(told.scheme());
        category.setTerm(told.slug());
        category.setLabel(told.name());
        return category;
    }

    private static Content text(String text) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(text);
        return content;
    }

    private static Content html(String html) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(html);
        return content;
    }
}
