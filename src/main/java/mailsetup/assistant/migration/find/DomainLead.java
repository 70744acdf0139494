package mailsetup.assistant.migration.find;

import java.util.List;
import mailsetup.assistant.migration.Lead;

/** One place that tells something about a mail domain. */
@FunctionalInterface
interface DomainLead {
    /** What it tells; ends by the deadline of the context, and on an interrupt. */
    List<Lead> ask(SearchContext context);
}
