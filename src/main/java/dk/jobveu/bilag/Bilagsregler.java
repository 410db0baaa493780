package dk.jobveu.bilag;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What may be added; assumptions in application.yaml.
 *
 * @param typer which of the kinds that can be looked through are taken
 * @param hoejstFil how large one file may be
 * @param hoejstUdpakket how much a document that is packed may unpack to
 * @param hoejstAntal how many files a forløb may have
 * @param hoejstIAlt how large all the files of a forløb may be
 */
@ConfigurationProperties("jobveu.bilag")
public record Bilagsregler(
    Set<Bilagstype> typer,
    DataSize hoejstFil,
    DataSize hoejstUdpakket,
    int hoejstAntal,
    DataSize hoejstIAlt) {

  public Bilagsregler {
    typer = EnumSet.copyOf(typer);
  }
}
