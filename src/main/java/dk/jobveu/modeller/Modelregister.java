package dk.jobveu.modeller;

import java.util.List;

/** The models that are deployed. */
public interface Modelregister {

  /** The newest of each, by name. */
  List<Modelversion> nyeste(Modelslags slags);

  /** All of one, the newest first. */
  List<Modelversion> versioner(Modelslags slags, String noegle);

  byte[] indhold(Modelversion version);
}
