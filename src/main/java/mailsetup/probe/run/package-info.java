/** Running probes: one server from resolve to inspect, and many servers at once. */
package mailsetup.probe.run;
