package dev.candour.cli;

import picocli.CommandLine;

/** The version that the jar's manifest names. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"candour " + (version == null ? "(not packaged)" : version)};
    }
}
