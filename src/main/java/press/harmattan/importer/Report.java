package press.harmattan.importer;

/** Hears what became of each thing of an import. */
interface Report {
    void created(String kind);

    void updated(String kind);

    void unchanged(String kind);

    void skipped(String kind, long line, String reason);
}
