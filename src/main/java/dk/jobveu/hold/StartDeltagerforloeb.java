package dk.jobveu.hold;

import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.hold.StartDeltagerforloeb.Deltagervilkaar;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Starts a forløb of their own for all who are enrolled, in one transaction; those
 * who have begun are not started again.
 */
@Brugstilfaelde
public class StartDeltagerforloeb implements Trin<Deltagervilkaar, Intet> {

  /** Where they are taught, and how they are followed afterwards. */
  public record Deltagervilkaar(
      String uddannelsesinstitution, String opfoelgningsmodel, int holdNr) {}

  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;
  private final Pladser pladser;
  private final BegyndDeltagerforloeb begynd;
  private final Haendelser haendelser;

  StartDeltagerforloeb(
      Tilmeldinger tilmeldinger,
      Holdregister register,
      Pladser pladser,
      BegyndDeltagerforloeb begynd,
      Haendelser haendelser) {
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.pladser = pladser;
    this.begynd = begynd;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Deltagervilkaar v, Registrering r) {
    int antal =
        begynd.start(
            r,
            v.uddannelsesinstitution(),
            v.holdNr(),
            v.opfoelgningsmodel(),
            register.hent(r.forloebId(), v.holdNr()).vilkaar().start(),
            nye(r.forloebId(), v.holdNr()));
    if (antal > 0) {
      haendelser.registrer(r, "DELTAGERE_STARTET", "Deltagerne er kommet på holdet.");
    }
    return new Intet();
  }

  /** Those enrolled whose first class it is; the others come on from another. */
  private List<String> nye(String forloebId, int holdNr) {
    Set<Integer> aflyste = register.aflyste(forloebId);
    Map<String, Integer> foerste =
        pladser.alle(forloebId).stream()
            .filter(p -> !aflyste.contains(p.holdNr()))
            .collect(Collectors.toMap(Plads::deltagerId, Plads::holdNr, (tidlig, sen) -> tidlig));
    return tilmeldinger.deltagerIds(forloebId).stream()
        .filter(id -> foerste.getOrDefault(id, 0) == holdNr)
        .toList();
  }
}
