package dk.jobveu.dokument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Dokument.Felt;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * A document that leaves the system: everything that stands on it, for whichever kind of file.
 *
 * @param titel what kind it is, for instance Partsaftale
 * @param version number of the version, or null when there is only ever one
 * @param status where it stands, in words, or null
 * @param stand whether it is agreed
 * @param dato the day it was recorded
 * @param udsteder name of the organisation that recorded it, or null
 * @param indledning a text before the first section, or null
 * @param forbehold what was left out for this reader, as a sentence, or null
 * @param logoer of those who stand behind it, at its end
 */
public record Papir(
    String titel,
    String forloebId,
    String forloebtitel,
    Integer version,
    String status,
    Stand stand,
    LocalDate dato,
    String udsteder,
    String indledning,
    List<Afsnit> afsnit,
    String forbehold,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Papirlogo> logoer) {

  /** Without logos it is kept as it was before there were any, so it is the same document. */
  @JsonCreator
  public Papir {
    afsnit = List.copyOf(afsnit);
    logoer = logoer == null ? List.of() : List.copyOf(logoer);
  }

  /** One without logos. */
  public Papir(
      String titel,
      String forloebId,
      String forloebtitel,
      Integer version,
      String status,
      Stand stand,
      LocalDate dato,
      String udsteder,
      String indledning,
      List<Afsnit> afsnit,
      String forbehold) {
    this(
        titel,
        forloebId,
        forloebtitel,
        version,
        status,
        stand,
        dato,
        udsteder,
        indledning,
        afsnit,
        forbehold,
        List.of());
  }

  /** The same with logos at its end. */
  public Papir med(List<Papirlogo> nye) {
    return med(indledning, afsnit, forbehold, nye);
  }

  /**
   * The same with another word, the first time that one of ours has it: in what stands around the
   * answers, never in what people have written.
   */
  public Papir med(UnaryOperator<String> ord) {
    UnaryOperator<String> foerste = foerste(ord);
    String foran = foerste.apply(indledning);
    List<Afsnit> nye =
        afsnit.stream()
            .map(
                a ->
                    new Afsnit(
                        foerste.apply(a.overskrift()),
                        a.felter().stream()
                            .map(f -> new Felt(foerste.apply(f.navn()), f.tekst()))
                            .toList(),
                        a.hoved().stream().map(foerste).toList(),
                        a.raekker()))
            .toList();
    return med(foran, nye, foerste.apply(forbehold), logoer);
  }

  private Papir med(
      String foran, List<Afsnit> nyeAfsnit, String nytForbehold, List<Papirlogo> nyeLogoer) {
    return new Papir(
        titel,
        forloebId,
        forloebtitel,
        version,
        status,
        stand,
        dato,
        udsteder,
        foran,
        nyeAfsnit,
        nytForbehold,
        nyeLogoer);
  }

  private static UnaryOperator<String> foerste(UnaryOperator<String> ord) {
    AtomicBoolean sat = new AtomicBoolean();
    return tekst -> {
      if (tekst == null || sat.get()) {
        return tekst;
      }
      String ny = ord.apply(tekst);
      sat.set(!ny.equals(tekst));
      return ny;
    };
  }

  /** What a reader may rely on. */
  public enum Stand {
    UDKAST("Udkast"),
    AFTALT(null);

    private final String maerke;

    Stand(String maerke) {
      this.maerke = maerke;
    }

    /** What stands at the head of every page, or null. */
    public String maerke() {
      return maerke;
    }
  }
}
