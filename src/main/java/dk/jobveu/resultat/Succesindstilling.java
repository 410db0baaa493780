package dk.jobveu.resultat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Figures about the success criteria that the sources do not give ({@code jobveu.succeskriterier});
 * assumptions.
 *
 * @param mindsteGruppe how many a group must be to have a figure of its own; the figure of a group
 *     of one is what became of one person
 */
@ConfigurationProperties("jobveu.succeskriterier")
public record Succesindstilling(@DefaultValue("5") int mindsteGruppe) {

  /** The rest is a group too: its figure is the whole less the part. */
  public boolean kanVisesForSig(int del, int alle) {
    int resten = alle - del;
    return del >= mindsteGruppe && (resten == 0 || resten >= mindsteGruppe);
  }
}
