package mailsetup.testkit;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.diagnosis.Case;

/** Cases of one person: {@code Cases.of(failed)}, {@code Cases.tried(List.of(failed), alternative)}. */
public final class Cases {
    /** Who asks. */
    public static final EmailAddress ADDRESS = EmailAddress.of("hanako@example.jp");

    private Cases() {}

    public static Case of(Reports... reports) {
        return tried(List.of(reports));
    }

    /** With alternatives, which are probed without a login. */
    public static Case tried(List<Reports> reports, Reports... alternatives) {
        return new Case(ADDRESS, reports.stream().map(Reports::report).toList(),
                Stream.of(alternatives).map(Reports::withoutLogin).map(Reports::report).toList());
    }
}
