@_exported import Qyzmet
