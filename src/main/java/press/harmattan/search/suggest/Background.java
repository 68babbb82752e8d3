package press.harmattan.search.suggest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does what requests leave to it. Whoever uses it has one thing done at a time, and waits for
 * nobody else's: a few names shall not stand behind many, nor behind counting the articles.
 */
@ApplicationScoped
class Background implements Executor {
    private final ExecutorService threads = Executors.newCachedThreadPool(Background::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "suggest");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
