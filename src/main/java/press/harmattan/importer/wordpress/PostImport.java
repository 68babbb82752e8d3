package press.harmattan.importer.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.harmattan.importer.memory.Detail;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.Pictures;
import press.harmattan.importer.memory.Run;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.run.Unfit;
import press.harmattan.importer.wordpress.PostStore.Outcome;
import press.harmattan.importer.wxr.WxrComment;
import press.harmattan.importer.wxr.WxrImage;
import press.harmattan.importer.wxr.WxrItem;

/**
 * Takes posts in, some in one transaction. When that fails each is tried by itself, so that a
 * broken one does not take the others with it.
 */
final class PostImport {
    private static final String KIND = "article";
    private static final int MOST_POSTS = 100;
    private static final int MOST_CHARACTERS = 4 << 20;

    private final Run run;
    private final PostMapper mapper;
    private final Pictures pictures;
    private final PostStore store;
    private final CommentImport comments;
    private final ImportedRepository imported;
    private final List<WxrItem> batch = new ArrayList<>();
    private final Set<Long> waiting = new HashSet<>();
    private boolean mayWait;
    private int characters;

    PostImport(
            Run run,
            PostMapper mapper,
            Pictures pictures,
            PostStore store,
            CommentImport comments,
            ImportedRepository imported) {
        this.run = run;
        this.mapper = mapper;
        this.pictures = pictures;
        this.store = store;
        this.comments = comments;
        this.imported = imported;
        mayWait = !run.dry();
    }

    private record Done(Post post, Outcome outcome, CommentImport.Outcome comments) {}

    void add(WxrItem item) {
        batch.add(item);
        characters += item.content().length();
        for (WxrComment comment : item.comments()) {
            characters += comment.content().length();
        }
        if (batch.size() == MOST_POSTS || characters > MOST_CHARACTERS) {
            flush();
        }
    }

    void flush() {
        List<Post> posts = mapped();
        batch.clear();
        characters = 0;
        if (posts.isEmpty()) {
            return;
        }
        try {
            Attempts.at(() -> put(posts)).forEach(this::tell);
        } catch (Unfit oneIsBroken) {
            posts.forEach(this::putAlone);
        }
    }

    /**
     * The numbers of translations that stand before what they were translated from. From now on
     * they do not wait any more.
     */
    Set<Long> waiting() {
        mayWait = false;
        return Set.copyOf(waiting);
    }

    private List<Post> mapped() {
        List<Post.Clean> clean = new ArrayList<>();
        for (WxrItem item : batch) {
            try {
                clean.add(PostMapper.clean(item));
            } catch (Unfit broken) {
                skip(item, broken);
            }
        }
        Set<Long> numbers = new HashSet<>();
        clean.forEach(one -> numbers.addAll(one.pictures()));
        Map<Long, WxrImage> found = pictures.find(numbers);
        List<Post> posts = new ArrayList<>();
        for (Post.Clean one : clean) {
            try {
                posts.add(mapper.map(one, found));
            } catch (Unfit broken) {
                skip(one.item(), broken);
            }
        }
        return posts;
    }

    private List<Done> put(List<Post> posts) {
        String source = run.source();
        Map<String, Imported> known =
                new HashMap<>(
                        imported.known(
                                source, KIND, posts.stream().map(Post::externalId).toList()));
        Map<String, Imported> changed = new HashMap<>();
        List<Done> done = new ArrayList<>();
        for (Post post : posts) {
            Imported before = known.get(post.externalId());
            Outcome outcome = store.outcome(post, before);
            if (outcome == Outcome.created && hasToWait(post)) {
                continue;
            }
            if (outcome != Outcome.unchanged && outcome != Outcome.kept) {
                Imported after = run.dry() ? row(post, before, "") : write(post, before);
                known.put(post.externalId(), after);
                changed.put(post.externalId(), after);
            }
            UUID article = known.get(post.externalId()).subjectId();
            done.add(new Done(post, outcome, comments.put(post, article, source, run.dry())));
        }
        if (!run.dry()) {
            imported.keep(source, KIND, changed.values());
        }
        return done;
    }

    private boolean hasToWait(Post post) {
        boolean waits = mayWait && post.source().isPresent() && store.source(post).isEmpty();
        if (waits) {
            waiting.add(post.item().id());
        }
        return waits;
    }

    private Imported write(Post post, Imported before) {
        String left = before == null ? store.create(post) : store.update(post, before);
        return row(post, before, left);
    }

    private static Imported row(Post post, Imported before, String left) {
        return new Imported(
                post.externalId(),
                before == null ? post.id() : before.subjectId(),
                post.checksum(),
                Detail.left(left));
    }

    private void putAlone(Post post) {
        try {
            Attempts.at(() -> put(List.of(post))).forEach(this::tell);
        } catch (Unfit broken) {
            skip(post.item(), broken);
        }
    }

    private void skip(WxrItem item, Unfit broken) {
        run.report().skipped(KIND, item.line(), "post " + item.id() + ": " + broken.getMessage());
    }

    private void tell(Done done) {
        Report report = run.report();
        WxrItem item = done.post.item();
        switch (done.outcome) {
            case created -> report.created(KIND);
            case updated -> report.updated(KIND);
            case unchanged, alike -> report.unchanged(KIND);
            case kept ->
                    report.tell(
                            new Finding(
                                    Finding.What.kept,
                                    item.line(),
                                    KIND,
                                    "post " + item.id() + " was edited here"));
        }
        report.count(done.post.state());
        report.count("posts that were sticky, which is not kept", item.sticky() ? 1 : 0);
        for (int i = 0; i < done.comments.created(); i++) {
            report.created("comment");
        }
        for (int i = 0; i < done.comments.unchanged(); i++) {
            report.unchanged("comment");
        }
        done.comments.leftOut().forEach(report::count);
        if (done.outcome == Outcome.created || done.outcome == Outcome.updated) {
            done.post.warnings().stream()
                    .map(text -> new Finding(Finding.What.warning, item.line(), KIND, text))
                    .forEach(report::tell);
        }
    }
}
