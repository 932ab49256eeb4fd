import Qyzmet
