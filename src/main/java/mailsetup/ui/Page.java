package mailsetup.ui;

import java.util.Optional;
import mailsetup.core.Keyword;

/** The pages of the wizard; which one follows is a pure function of what is known. */
public enum Page {
    /** Mail address and password. */
    ADDRESS,
    /** The servers, found and open to correction. */
    SERVERS,
    /** The live test. */
    TEST,
    /** What works, and IMAP and POP side by side. */
    RESULTS,
    /** The settings, in the form that another program reads. */
    HANDOVER;

    /** The page that follows; empty while something is missing, and on the last page. */
    public Optional<Page> next(SetupState state) {
        return switch (this) {
            case ADDRESS -> state.addressReady() ? Optional.of(SERVERS) : Optional.empty();
            case SERVERS -> state.addressReady() && state.serversReady() ? Optional.of(TEST) : Optional.empty();
            case TEST -> state.tested() ? Optional.of(RESULTS) : Optional.empty();
            case RESULTS -> state.receives() ? Optional.of(HANDOVER) : Optional.empty();
            case HANDOVER -> Optional.empty();
        };
    }

    /** The page before; empty on the first. */
    public Optional<Page> previous() {
        return switch (this) {
            case ADDRESS -> Optional.empty();
            case SERVERS -> Optional.of(ADDRESS);
            case TEST -> Optional.of(SERVERS);
            case RESULTS -> Optional.of(TEST);
            case HANDOVER -> Optional.of(RESULTS);
        };
    }

    /** How message keys spell this page. */
    String word() {
        return Keyword.of(this);
    }
}
