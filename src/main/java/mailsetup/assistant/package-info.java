/** The main job, as the window and the command line both need it. */
package mailsetup.assistant;
