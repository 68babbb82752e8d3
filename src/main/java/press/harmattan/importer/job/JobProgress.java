package press.harmattan.importer.job;

import press.harmattan.importer.report.Progress;

/** How far the import is that this instance works on; told by one thread, read by another. */
final class JobProgress implements Progress {
    private volatile At now = new At(null, 0, 0);
    private volatile boolean stopped;

    /** A place in the work. */
    record At(String part, long done, long size) {}

    /** The import is to stop here. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    @Override
    public void begin(String part, long bytes) {
        now = new At(part, 0, bytes);
        stopIfAsked();
    }

    @Override
    public void at(long bytes) {
        At here = now;
        now = new At(here.part, bytes, here.size);
        stopIfAsked();
    }

    @Override
    public void close() {}

    /** Ends the import at the next thing of the file. */
    void stop() {
        stopped = true;
    }

    At now() {
        return now;
    }

    private void stopIfAsked() {
        if (stopped) {
            throw new Stopped();
        }
    }
}
