package press.harmattan.importer.wordpress;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Progress;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.wordpress.ImportedRepository.Imported;
import press.harmattan.importer.wxr.WxrImage;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrLanguage;
import press.harmattan.importer.wxr.WxrReader;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.SiteLanguages;

/**
 * Imports a WordPress export. The file is read as a stream: once for the header and the pictures,
 * once for the posts, and once more for translations that stand before their source.
 */
@ApplicationScoped
@Unremovable
public class WordPressImport {
    private static final int BATCH = 100;

    private final TermImport terms;
    private final AuthorImport authors;
    private final PostMapper mapper;
    private final PostStore store;
    private final ImportedRepository imported;
    private final SiteLanguages languages;

    WordPressImport(
            TermImport terms,
            AuthorImport authors,
            PostMapper mapper,
            PostStore store,
            ImportedRepository imported,
            SiteLanguages languages) {
        this.terms = terms;
        this.authors = authors;
        this.mapper = mapper;
        this.store = store;
        this.imported = imported;
        this.languages = languages;
    }

    /** Everything that one run holds on to; none of it grows with the posts' texts. */
    private record Work(
            WordPressOptions options,
            Report report,
            Progress progress,
            Header header,
            Translations translations) {

        String source() {
            return header.source();
        }
    }

    /**
     * Imports the file. A post that cannot be taken in is reported and does not stop the rest; a
     * run that was cut off is finished by another.
     *
     * @throws IOException when the file cannot be read to its end
     * @throws IllegalArgumentException when the site's language is not one of this newsroom
     */
    public void run(WordPressOptions options, Report report, Progress progress) throws IOException {
        Work work = new Work(options, report, progress, new Header(), new Translations());
        readHeaderAndPictures(work);
        if (work.header.site() == null) {
            throw new IOException(options.file() + " is no WordPress export: it has no channel");
        }
        String lang = siteLanguage(options, work.header.site());
        TermImport.Run run =
                new TermImport.Run(work.header, options.rules(), lang, options.dryRun(), report);
        SiteTerms site = terms.run(run);
        authors.run(run, site);
        readPosts(work, run, site, Set.of());
        Set<Long> waiting = work.translations.takeDeferred();
        while (!waiting.isEmpty()) {
            readPosts(work, run, site, waiting);
            Set<Long> still = work.translations.takeDeferred();
            waiting = still.equals(waiting) ? Set.of() : still;
        }
    }

    private String siteLanguage(WordPressOptions options, WxrThing.Site site) {
        String said = options.lang().orElse(site.language());
        return WxrLanguage.tag(said)
                .flatMap(languages::lookup)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The site's language \""
                                                + said
                                                + "\" is not one of this newsroom ("
                                                + String.join(", ", languages.supported())
                                                + "); say another with --lang, or add it to"
                                                + " harmattan.language.supported"));
    }

    private void readHeaderAndPictures(Work work) throws IOException {
        List<WxrImage> pictures = new ArrayList<>();
        work.progress.begin("Pictures", Files.size(work.options.file()));
        try (InputStream in = Files.newInputStream(work.options.file());
                WxrReader reader = WxrReader.open(in)) {
            for (Optional<WxrThing> next = reader.next(); next.isPresent(); next = reader.next()) {
                work.progress.at(reader.bytesRead());
                if (next.get() instanceof WxrItem item) {
                    work.translations.hear(item);
                    WxrImage.of(item).ifPresent(pictures::add);
                    if (pictures.size() >= BATCH) {
                        keep(work, pictures);
                    }
                } else {
                    work.header.take(next.get());
                }
            }
        }
        keep(work, pictures);
    }

    private void keep(Work work, List<WxrImage> pictures) {
        work.report.count("pictures", pictures.size());
        if (!work.options.dryRun() && !pictures.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> pictures.forEach(one -> imported.keepPicture(work.source(), one)));
        }
        pictures.clear();
    }

    private void readPosts(Work work, TermImport.Run run, SiteTerms site, Set<Long> only)
            throws IOException {
        boolean everything = only.isEmpty();
        List<WxrItem> batch = new ArrayList<>();
        work.progress.begin("Posts", Files.size(work.options.file()));
        try (InputStream in = Files.newInputStream(work.options.file());
                WxrReader reader = WxrReader.open(in)) {
            for (Optional<WxrThing> next = reader.next(); next.isPresent(); next = reader.next()) {
                work.progress.at(reader.bytesRead());
                if (next.get() instanceof WxrThing.Broken broken && everything) {
                    work.report.skipped("article", broken.line(), broken.reason());
                } else if (next.get() instanceof WxrItem item
                        && (everything ? isPost(work, item) : only.contains(item.id()))) {
                    batch.add(item);
                    if (batch.size() >= BATCH) {
                        put(work, run, site, batch, everything);
                    }
                }
            }
            put(work, run, site, batch, everything);
            if (everything) {
                work.report.count("characters dropped", reader.droppedCharacters());
                work.report.count("characters damaged", reader.damagedCharacters());
            }
        }
    }

    private static boolean isPost(Work work, WxrItem item) {
        boolean post = item.type().equals("post");
        boolean gone = item.status().equals("trash") || item.status().equals("inherit");
        if (!post) {
            work.report.count("left out: " + item.type());
        } else if (gone) {
            work.report.count("left out: posts, " + item.status());
        }
        return post && !gone;
    }

    /**
     * One transaction a batch; when it fails, each post by itself, so that the rest of it is kept.
     */
    private void put(
            Work work, TermImport.Run run, SiteTerms site, List<WxrItem> batch, boolean mayWait) {
        List<Ready> ready = ready(work, run, site, batch, mayWait);
        batch.clear();
        if (ready.isEmpty()) {
            return;
        }
        try {
            List<PostStore.Outcome> outcomes =
                    QuarkusTransaction.requiringNew()
                            .call(() -> ready.stream().map(one -> put(work, one)).toList());
            for (int i = 0; i < ready.size(); i++) {
                tell(work, ready.get(i), outcomes.get(i));
            }
        } catch (RuntimeException oneIsBroken) {
            ready.forEach(one -> putAlone(work, one));
        }
    }

    private record Ready(Post post, Imported known, UUID translationOf) {}

    private List<Ready> ready(
            Work work, TermImport.Run run, SiteTerms site, List<WxrItem> batch, boolean mayWait) {
        Set<String> pictureIds = new HashSet<>();
        Set<String> postIds = new HashSet<>();
        for (WxrItem item : batch) {
            postIds.add(Long.toString(item.id()));
            work.translations.sourceOf(item).map(Object::toString).ifPresent(postIds::add);
            item.thumbnailId().map(Object::toString).ifPresent(pictureIds::add);
            PostHtml.clean(item.content())
                    .galleryIds()
                    .forEach(id -> pictureIds.add(Long.toString(id)));
        }
        Map<String, Imported> pictures = imported.known(work.source(), "image", pictureIds);
        Map<String, Imported> known = imported.known(work.source(), "article", postIds);
        List<Ready> ready = new ArrayList<>();
        for (WxrItem item : batch) {
            Optional<Long> source = work.translations.sourceOf(item);
            UUID translationOf =
                    source.flatMap(number -> article(work, known, number)).orElse(null);
            if (source.isPresent() && translationOf == null && mayWait && !work.options.dryRun()) {
                work.translations.defer(item.id());
            } else {
                ready(work, run, site, item, pictures)
                        .map(post -> new Ready(post, known.get(post.externalId()), translationOf))
                        .ifPresent(ready::add);
            }
        }
        return ready;
    }

    private static Optional<UUID> article(Work work, Map<String, Imported> known, long number) {
        return Optional.ofNullable(known.get(Long.toString(number)))
                .map(Imported::subjectId)
                .or(() -> work.translations.article(number));
    }

    private Optional<Post> ready(
            Work work,
            TermImport.Run run,
            SiteTerms site,
            WxrItem item,
            Map<String, Imported> pictures) {
        String told = WxrLanguage.of(item).map(WxrLanguage::lang).orElse(run.lang());
        Optional<String> lang = languages.lookup(told);
        if (lang.isEmpty()) {
            work.report.skipped(
                    "article",
                    item.line(),
                    "post " + item.id() + " is in \"" + told + "\", which is not a language here");
            return Optional.empty();
        }
        try {
            return Optional.of(mapper.map(run, site, item, lang.get(), pictures));
        } catch (RuntimeException broken) {
            work.report.skipped("article", item.line(), reason(item, broken));
            return Optional.empty();
        }
    }

    private PostStore.Outcome put(Work work, Ready one) {
        return work.options.dryRun()
                ? store.outcome(one.post, one.known)
                : store.put(work.source(), one.post, one.known, one.translationOf);
    }

    private void putAlone(Work work, Ready one) {
        try {
            tell(work, one, QuarkusTransaction.requiringNew().call(() -> put(work, one)));
        } catch (RuntimeException broken) {
            WxrItem item = one.post.item();
            work.report.skipped("article", item.line(), reason(item, broken));
        }
    }

    private static void tell(Work work, Ready one, PostStore.Outcome outcome) {
        WxrItem item = one.post.item();
        switch (outcome) {
            case created -> work.report.created("article");
            case updated -> work.report.updated("article");
            case unchanged -> work.report.unchanged("article");
            case kept ->
                    work.report.tell(
                            new Finding(
                                    Finding.What.kept,
                                    item.line(),
                                    "article",
                                    "post " + item.id() + " was edited here"));
        }
        UUID id = one.known == null ? one.post.article().id() : one.known.subjectId();
        work.translations.placed(item.id(), id);
        work.report.count(one.post.state());
        work.report.count("posts: sticky, which is not kept", item.sticky() ? 1 : 0);
        work.report.count("comments, which are not imported", item.comments());
        if (outcome == PostStore.Outcome.created || outcome == PostStore.Outcome.updated) {
            one.post.warnings().stream()
                    .map(
                            warning ->
                                    new Finding(
                                            Finding.What.warning, item.line(), "article", warning))
                    .forEach(work.report::tell);
        }
    }

    private static String reason(WxrItem item, RuntimeException broken) {
        Throwable cause = broken;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return "post " + item.id() + ": " + message.lines().findFirst().orElse("cannot be read");
    }
}
