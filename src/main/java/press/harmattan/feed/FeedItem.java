package press.harmattan.feed;

import java.time.Instant;
import java.util.List;
import press.harmattan.article.Article;
import press.harmattan.published.Access;

/**
 * An article as every form of a feed tells it: texts that XML can carry, addresses in ASCII, and
 * nothing that the view leaves out.
 *
 * @param id {@code urn:uuid:…}, the same in every form
 * @param summary,body HTML with its language and direction; null for none
 * @param image null for none
 * @param rights the words to show beside the article, null when nothing is known
 * @param licence null when none is known
 * @param translations where it is to be read in other languages
 * @param access who may read the body
 * @param told the article itself
 */
record FeedItem(
        String id,
        String url,
        String lang,
        String title,
        String summary,
        String body,
        Instant published,
        Instant updated,
        List<Person> authors,
        List<Category> categories,
        Picture image,
        String rights,
        String licence,
        List<Page> translations,
        Access access,
        Article told) {

    FeedItem {
        title = Xml.legal(title);
        summary = Xml.legal(summary);
        body = Xml.legal(body);
        rights = Xml.legal(rights);
    }

    /**
     * An author.
     *
     * @param url the author's page, null when there is none
     */
    record Person(String name, String url) {
        Person {
            name = Xml.legal(name);
        }
    }

    /**
     * A section, place or tag.
     *
     * @param scheme where the terms of its kind are listed
     */
    record Category(String scheme, String slug, String name) {
        Category {
            slug = Xml.legal(slug);
            name = Xml.legal(name);
        }
    }

    /** A picture; what is not known of it is null. */
    record Picture(
            String url,
            String type,
            Integer width,
            Integer height,
            Long bytes,
            String caption,
            String credit) {
        Picture {
            type = Xml.legal(type);
            caption = Xml.legal(caption);
            credit = Xml.legal(credit);
        }
    }

    /** A page in a language. */
    record Page(String lang, String url) {}
}
