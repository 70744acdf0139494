package mailsetup.discovery;

import java.util.Collection;
import mailsetup.core.Hostname;

/** Keeps a search away from hosts whose names lead to this computer or into the network around it. */
public interface InnerHosts {
    /** Nothing is kept from anywhere. */
    InnerHosts IGNORED = new InnerHosts() {
        @Override
        public void allow(Hostname host) {}

        @Override
        public void look(Collection<Hostname> hosts) {}

        @Override
        public boolean leadsInside(Hostname host) {
            return false;
        }
    };

    /** The person, or this program, named it: it may be there. */
    void allow(Hostname host);

    /** Looks up where these lead, all at once. */
    void look(Collection<Hostname> hosts);

    /** Whether it was seen to lead inside, and was therefore not reached. */
    boolean leadsInside(Hostname host);
}
