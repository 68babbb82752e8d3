package press.harmattan.importer.wordpress;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import press.harmattan.draft.DraftRepository;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.Pictures;
import press.harmattan.importer.memory.Run;
import press.harmattan.importer.report.Progress;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.term.Header;
import press.harmattan.importer.term.SiteTerms;
import press.harmattan.importer.term.TermImport;
import press.harmattan.importer.term.TermPlan;
import press.harmattan.importer.wxr.WxrImage;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrReader;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.SiteLanguages;
import press.harmattan.published.FormerUrlRepository;
import press.harmattan.vocabulary.SlugRepository;

/**
 * Imports a WordPress export, which is read as a stream several times: for its vocabulary and
 * pictures, for its posts, for translations that stand before their source, and for the addresses
 * that posts had before. What is held in memory grows with the vocabulary and not with the posts.
 */
@ApplicationScoped
@Unremovable
public class WordPressImport {
    private final TermImport terms;
    private final PostStore store;
    private final CommentImport comments;
    private final ImportedRepository imported;
    private final OldAddresses.Places places;
    private final SiteLanguages languages;

    WordPressImport(
            TermImport terms,
            PostStore store,
            CommentImport comments,
            ImportedRepository imported,
            DraftRepository drafts,
            SlugRepository slugs,
            FormerUrlRepository formerUrls,
            SiteLanguages languages) {
        this.terms = terms;
        this.store = store;
        this.comments = comments;
        this.imported = imported;
        this.places = new OldAddresses.Places(drafts, slugs, formerUrls);
        this.languages = languages;
    }

    private record Work(WordPressOptions options, Report report, Progress progress) {}

    /**
     * Imports the file. What cannot be taken in is reported and does not stop the rest; a run that
     * was cut off is finished by another.
     *
     * @throws IOException when the file cannot be read to its end
     * @throws IllegalArgumentException when the file and the options do not say enough
     */
    public void run(WordPressOptions options, Report report, Progress progress) throws IOException {
        Work work = new Work(options, report, progress);
        Site site = site(options);
        Run run = new Run(site.source(), report, options.dryRun());
        Header header = new Header();
        TermPlan plan = terms.plan(run, header, options.rules(), site.lang());
        Pictures pictures = new Pictures(imported, run);
        read(work, "Terms and pictures", thing -> gather(thing, header, plan, pictures));
        pictures.flush();
        plan.decideAll();
        report.count("authors with the login for a name", header.unknownCreators().size());

        SiteTerms siteTerms = terms.put(run, plan, header, site.lang());
        PostMapper mapper = new PostMapper(site, header, siteTerms, languages);
        PostImport posts = new PostImport(run, mapper, pictures, store, comments, imported);
        readPosts(work, posts);
        if (!options.dryRun()) {
            OldAddresses addresses = new OldAddresses(site, imported, places);
            read(work, "Old addresses", thing -> post(thing).ifPresent(addresses::add));
            addresses.flush();
        }
    }

    private Site site(WordPressOptions options) throws IOException {
        try (InputStream in = options.file().open();
                WxrReader reader = WxrReader.open(in)) {
            return reader.next()
                    .filter(WxrThing.Site.class::isInstance)
                    .map(WxrThing.Site.class::cast)
                    .map(told -> Site.of(told, options, languages))
                    .orElseThrow(() -> new IOException("the file has no channel"));
        }
    }

    private static void gather(WxrThing thing, Header header, TermPlan plan, Pictures pictures) {
        header.take(thing);
        post(thing)
                .ifPresent(
                        item -> {
                            header.take(item);
                            plan.place(item);
                        });
        if (thing instanceof WxrItem item) {
            WxrImage.of(item).ifPresent(pictures::add);
        }
    }

    private void readPosts(Work work, PostImport posts) throws IOException {
        BitSet seen = new BitSet();
        read(
                work,
                "Posts",
                thing -> {
                    if (thing instanceof WxrThing.Broken broken) {
                        work.report.skipped("item", broken.line(), broken.reason());
                    } else if (thing instanceof WxrItem item && isTaken(item, work.report)) {
                        if (isSecond(item, seen)) {
                            work.report.skipped(
                                    "article", item.line(), "post " + item.id() + " comes twice");
                        } else {
                            posts.add(item);
                        }
                    }
                });
        posts.flush();
        Set<Long> waiting = posts.waiting();
        if (!waiting.isEmpty()) {
            read(
                    work,
                    "Translations",
                    thing ->
                            post(thing)
                                    .filter(item -> waiting.contains(item.id()))
                                    .ifPresent(posts::add));
            posts.flush();
        }
    }

    private static void read(Work work, String part, Consumer<WxrThing> each) throws IOException {
        work.progress.begin(part, work.options.file().size());
        try (InputStream in = work.options.file().open();
                WxrReader reader = WxrReader.open(in)) {
            for (Optional<WxrThing> next = reader.next(); next.isPresent(); next = reader.next()) {
                work.progress.at(reader.bytesRead());
                each.accept(next.get());
            }
        }
    }

    private static Optional<WxrItem> post(WxrThing thing) {
        return thing instanceof WxrItem item && isPost(item) && !isGone(item)
                ? Optional.of(item)
                : Optional.empty();
    }

    private static boolean isTaken(WxrItem item, Report report) {
        if (!isPost(item)) {
            boolean picture = WxrImage.of(item).isPresent();
            report.count("left out: " + item.type(), picture ? 0 : 1);
        } else if (isGone(item)) {
            report.count("left out: posts, " + item.status());
        }
        return isPost(item) && !isGone(item);
    }

    private static boolean isPost(WxrItem item) {
        return item.type().equals("post");
    }

    private static boolean isGone(WxrItem item) {
        return item.status().equals("trash") || item.status().equals("inherit");
    }

    /** Numbers beyond what a site can have are not watched, so that nobody fills the memory. */
    private static boolean isSecond(WxrItem item, BitSet seen) {
        if (item.id() >= 1 << 26) {
            return false;
        }
        boolean second = seen.get((int) item.id());
        seen.set((int) item.id());
        return second;
    }
}
