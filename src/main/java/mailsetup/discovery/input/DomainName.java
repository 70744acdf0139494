package mailsetup.discovery.input;

/** What is looked at in every domain name, alone or behind an at sign. */
final class DomainName {
    private DomainName() {}

    static Draft tidy(Draft draft) {
        return draft.then(Dots::tidy).then(Lookalikes::straightenDashes).then(Lookalikes::notice)
                .unlessDoubted(Misspelling::notice).unlessDoubted(Dots::expect);
    }
}
