package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerskifte;
import dk.jobveu.deltager.Deltagerskifter;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A job centre takes on a participant who has become its citizen, and says who pays from now on.
 */
@Brugstilfaelde
public class TagImodDeltager implements Blanket<TagImodDeltager.Svar, Intet> {

  /**
   * @param talt whether they have talked with the participant
   * @param ordning who pays from now on; only asked where the participant is enrolled
   */
  public record Svar(boolean talt, Finansiering ordning) {}

  private final Deltagere deltagere;
  private final Deltagerskifter skifter;
  private final Tilmeldinger tilmeldinger;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Personordninger ordninger;

  TagImodDeltager(
      Deltagere deltagere,
      Deltagerskifter skifter,
      Tilmeldinger tilmeldinger,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Personordninger ordninger) {
    this.deltagere = deltagere;
    this.skifter = skifter;
    this.tilmeldinger = tilmeldinger;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.ordninger = ordninger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Optional<Deltagerskifte> skifte = skifter.tilJobcenter(s.forloebId(), deltagerId);
    return Map.of(
        "pseudonym",
        deltagerId,
        "fraTekst",
        skifte
            .map(k -> aktoerer.navn(k.fraJobcenter()) + " fra " + Datoer.tekst(k.gaelderFra()))
            .orElse(""),
        "erTilmeldt",
        tilmelding(s.forloebId(), deltagerId).isPresent() ? "ja" : "nej",
        "ordningsvalg",
        Arrays.stream(Finansiering.values()).map(f -> new Valg(f.name(), f.tekst())).toList());
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    if (!svar.talt()) {
      throw new Regelbrud("talt", "Tal med deltageren først, og sæt så kryds.");
    }
    Deltager d = deltagere.hent(r.forloebId(), s.variabel("deltagerId"));
    Optional<Tilmelding> tilmelding = tilmelding(r.forloebId(), d.deltagerId());
    if (tilmelding.isPresent() && svar.ordning() == null) {
      throw new Regelbrud("ordning", "Vælg, hvem der betaler kurset fra nu af.");
    }
    tilmelding.ifPresent(
        t ->
            ordninger
                .opslag(r.forloebId())
                .kraevMulig(
                    d,
                    new Tilmelding(
                        d.deltagerId(),
                        svar.ordning().name(),
                        t.praktiskInfo(),
                        t.befordring(),
                        t.fakta())));
    tilmelding.ifPresent(
        t -> tilmeldinger.skiftOrdning(r.forloebId(), d.deltagerId(), svar.ordning().name()));
    skifter
        .tilJobcenter(r.forloebId(), d.deltagerId())
        .ifPresent(
            k ->
                skifter.modtaget(
                    k,
                    Datoer.dagen(r.tidspunkt()),
                    tilmelding.map(Tilmelding::ordning).orElse(null),
                    tilmelding.map(t -> svar.ordning().name()).orElse(null)));
    deltagelser.svar(r.forloebId(), d.jobcenter(), Deltagelse.Svar.ACCEPTERET, null);
    return new Intet();
  }

  private Optional<Tilmelding> tilmelding(String forloebId, String deltagerId) {
    return tilmeldinger.iForloeb(forloebId).stream()
        .map(Tilmeldinger.Tilmeldt::tilmelding)
        .filter(t -> t.deltagerId().equals(deltagerId))
        .findFirst();
  }
}
