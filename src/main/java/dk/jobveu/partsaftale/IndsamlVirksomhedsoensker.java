package dk.jobveu.partsaftale;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedskontakt;
import dk.jobveu.behov.Virksomhedskontakt.Emne;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forlaeg;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records what the companies wish, gathered while the parties work on the agreement. */
@Brugstilfaelde
public class IndsamlVirksomhedsoensker implements Blanket<IndsamlVirksomhedsoensker.Svar, Intet> {

  /** The wishes, or why there are none. */
  public record Svar(List<Virksomhedsoenske> oensker, String ingenOensker) {}

  private final Virksomhedsoensker oensker;
  private final Forlaeg forlaeg;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;

  IndsamlVirksomhedsoensker(
      Virksomhedsoensker oensker,
      Forlaeg forlaeg,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Afvigelser afvigelser) {
    this.oensker = oensker;
    this.forlaeg = forlaeg;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
  }

  /** The wishes so far, those of the forløb this one is a copy of, or a row for each company. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    List<Virksomhedsoenske> kendte = oensker.alle(s.forloebId());
    if (kendte.isEmpty()) {
      kendte =
          forlaeg
              .kildeTilVirksomheder(s.forloebId(), s.registrering().organisation())
              .map(oensker::alle)
              .orElse(List.of());
    }
    if (kendte.isEmpty()) {
      kendte = navne(s).map(n -> new Virksomhedsoenske(n, null, null, null)).toList();
    }
    return kendte.isEmpty() ? Optional.empty() : Optional.of(new Svar(kendte, null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    String navne =
        virksomheder.tilkendegivne(s.forloebId()).stream()
            .map(v -> medKontakt(v, s.registrering().organisation()))
            .collect(Collectors.joining(", "));
    return Map.of("virksomhedsnavne", navne.isEmpty() ? "Ingen endnu" : navne);
  }

  /** Another contact than oneself is spoken with first. */
  private String medKontakt(Virksomhed v, String organisation) {
    return v.kontakt().equals(organisation)
        ? v.navn()
        : "%s (kontakt: %s)".formatted(v.navn(), aktoerer.navn(v.kontakt()));
  }

  private Stream<String> navne(Situation s) {
    return virksomheder.tilkendegivne(s.forloebId()).stream().map(Virksomhed::navn);
  }

  /** Wishes may be missing, but then somebody must say why. */
  @Override
  public Intet modtag(Svar svar, Situation s) {
    List<Virksomhedsoenske> liste = svar.oensker();
    if (liste.isEmpty() && !Partsaftale.udfyldt(svar.ingenOensker())) {
      throw new Regelbrud(
          "oensker",
          "Tilføj mindst én virksomheds ønsker, eller skriv, hvorfor der ikke er nogen.");
    }
    oensker.gemOensker(s.registrering(), liste);
    liste.stream()
        .flatMap(o -> virksomheder.medNavn(s.forloebId(), o.virksomhed()).stream())
        .map(v -> new Virksomhedskontakt(v.id(), s.registrering(), Emne.OENSKER))
        .forEach(virksomheder::logKontakt);
    if (liste.isEmpty()) {
      afvigelser.registrer(s.registrering(), "R-3.5", svar.ingenOensker());
    }
    return new Intet();
  }
}
